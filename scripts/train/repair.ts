import type { LabelledDocument } from './documents.ts';

/** Blanks and entities that detokenising left behind: "Da’ esh", "Campbell' s", "AT&amp;T". */
const DAMAGE = /(?<=[’'] ?)(?<=['’]) (?=(?:s|esh|S)\b)|(?<=&)amp;/gu;

/** Takes the damage out of a text and moves the labels with it. */
export function repairText(document: LabelledDocument): LabelledDocument {
  const { text } = document;
  const cuts = [...text.matchAll(DAMAGE)].map((match) => ({ at: match.index, length: match[0].length }));
  if (cuts.length === 0) return document;
  let repaired = '';
  let from = 0;
  const moved = new Int32Array(text.length + 1);
  let offset = 0;
  for (const cut of [...cuts, { at: text.length, length: 0 }]) {
    repaired += text.slice(from, cut.at);
    for (let at = from; at <= cut.at; at += 1) moved[at] = at - offset;
    from = cut.at + cut.length;
    for (let at = cut.at; at < from; at += 1) moved[at] = cut.at - offset;
    offset += cut.length;
  }
  moved[text.length] = repaired.length;
  const labels = document.labels.map((label) => ({ ...label, start: moved[label.start]!, end: moved[label.end]! }));
  return { ...document, text: repaired, labels };
}
