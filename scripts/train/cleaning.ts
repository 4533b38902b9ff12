import { COUNTRY_NAMES, DEMONYMS } from './countries.ts';
import type { Label, LabelledDocument } from './documents.ts';

const ARTICLE = /^(?:the|a|an)\s+/iu;
const POSSESSIVE = /(?:['’]s|['’])$/u;
const TITLES =
  /^(?:(?:u\.?s\.?|us|uk|british|syrian|iraqi|russian|american|former|then|new|assistant|acting|the|special|presidential|deputy|vice|senior|secretary|state|prime|foreign|defen[cs]e|finance|interior|chief|executive)\s+)*(?:secretary of state|secretary of defen[cs]e|secretary-general|secretary general|secretary|president|vice president|prime minister|foreign minister|minister|foreign secretary|defen[cs]e secretary|chancellor|premier|senator|sens?\.?|rep\.?|gov\.?|governor|mayor|judge|justice|lt\.?\s+gen\.?|maj\.?\s+gen\.?|brig\.?\s+gen\.?|lieutenant general|major general|general|gen\.?|colonel|col\.?|major|maj\.?|captain|capt\.?|commander|lieutenant|lt\.?|sergeant|sgt\.?|admiral|adm\.?|mr\.?|mrs\.?|ms\.?|miss|dr\.?|prof\.?|professor|sir|lord|lady|dame|king|queen|prince|princess|pope|cardinal|archbishop|bishop|father|rev\.?|reverend|rabbi|imam|sheikh|ayatollah|emperor|ambassador|envoy|coach|chairman|director|spokesman|spokeswoman|officer|detective|inspector|st\.?|saint)\s+(?=\p{Lu})/iu;
/** Not organizations, whatever a source says: peoples, faiths and party members by adjective. */
const MEMBERS = new Set(
  `christian christians muslim muslims islamic islamist islamists jew jews jewish catholic catholics protestant
  protestants hindu hindus buddhist buddhists sikh sikhs sunni sunnis shia shiite shiites shi'ite kurd kurds kurdish
  arab arabs republicans democrats communist communists socialist socialists marxist nazi nazis yazidi yazidis
  yezidi turkmen tamil tamils sinhalese mormon orthodox lutheran methodist baptist anglican westerners europeans
  conservatives liberals allied ottoman soviet`.split(/\s+/u),
);
/** Common nouns that GUM marks as names where they are only a part of one ("World" in "World Cup"). */
const COMMON = new Set(
  `World Fan Foundation University Desert River Bay Station Land Household Factory Campus Mother Petitioner Justice
  Honor Lady Study Shore Beach Rivers Boxer Viking Scholars Visitors Poet Widow Joker`.split(/\s+/u),
);
/** What re3d marks as a name where it stands for one; not "US", "WHO" and "IT". */
const PRONOUN = /^(?:I|[Ww]e|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Yy]ou|[Mm]e|[Uu]s|[Hh]im|[Tt]hem|[Oo]ur|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Mm]y|[Yy]our|[Ww]ho)$/u;
const JOINTS = new Set(`of and for the in on at to de la le du des al el bin ibn von van & 's ’s s`.split(' '));

/**
 * Brings the labels of a document to one convention: the name alone, without article, title or possessive; peoples
 * and faiths are no organizations, pronouns no names; "Town, State" is two places; countries are places in sources
 * that call them organizations; nominals ("the international community") are dropped.
 */
export function cleanDocument(document: LabelledDocument): LabelledDocument {
  const isLoose = document.source.startsWith('re3d');
  const labels = document.labels
    .filter((label) => !(document.source.startsWith('gum') && COMMON.has(document.text.slice(label.start, label.end))))
    .flatMap((label) => (label.kind === 'place' ? splitPlace(document.text, label) : [label]))
    .flatMap((label) => {
      const trimmed = trim(document.text, label);
      if (trimmed === null) return [];
      return isLoose ? capitalisedPart(document.text, trimmed) : [trimmed];
    })
    .filter((label) => !isMembers(document.text, label) && !PRONOUN.test(document.text.slice(label.start, label.end)))
    .map((label) => (isLoose ? countryIsPlace(document.text, label) : label))
    .sort((a, b) => a.start - b.start);
  return { ...document, labels: labels.filter((label, index) => index === 0 || label.start >= labels[index - 1]!.end) };
}

function splitPlace(text: string, label: Label): readonly Label[] {
  const comma = text.slice(label.start, label.end).search(/,\s+\p{Lu}/u);
  if (comma <= 0) return [label];
  const rest = { ...label, start: label.start + comma + 1 };
  return [{ ...label, end: label.start + comma }, ...splitPlace(text, rest)];
}

function trim(text: string, label: Label): Label | null {
  let { start, end } = label;
  for (;;) {
    const name = text.slice(start, end);
    const lead = /^[\s,;:"“”‘(*~#|-]+/u.exec(name) ?? ARTICLE.exec(name) ?? (label.kind === 'person' ? TITLES.exec(name) : null);
    const tail = POSSESSIVE.exec(name) ?? /[\s,;:"“”*|-]+$/u.exec(name);
    if (lead === null && tail === null) break;
    if (lead !== null && !(label.kind === 'person' && isSaint(lead[0]))) start += lead[0].length;
    else if (lead !== null && tail === null) break;
    if (tail !== null) end -= tail[0].length;
    if (start >= end) return null;
  }
  const saint = /\bSt\.? $/u.exec(text.slice(Math.max(0, start - 4), start));
  if (saint !== null) start -= saint[0].length;
  const name = text.slice(start, end);
  if (name.startsWith('@') || !/\p{Lu}/u.test(name)) return null;
  return { ...label, start, end };
}

function isSaint(title: string): boolean {
  return /^(?:st\.?|saint)\s/iu.test(title);
}

/** Cuts a nominal to the name in it: "the northwest province of Latakia" to "Latakia"; drops what is no name. */
function capitalisedPart(text: string, label: Label): readonly Label[] {
  const words = [...text.slice(label.start, label.end).matchAll(/\S+/gu)];
  const isCapital = words.map((word) => /\p{Lu}/u.test(word[0]));
  let first = isCapital.indexOf(true);
  const last = isCapital.lastIndexOf(true);
  if (first < 0) return [];
  for (let at = last; at > first; at -= 1) {
    if (!isCapital[at] && !JOINTS.has(words[at]![0])) {
      first = at + 1;
      break;
    }
  }
  while (first < last && !isCapital[first]) first += 1;
  const start = label.start + words[first]!.index;
  const end = label.start + words[last]!.index + words[last]![0].length;
  const part = { ...label, start, end };
  if (isDemonymOnly(text.slice(start, end))) return [];
  const trimmed = trim(text, part);
  return trimmed === null ? [] : [trimmed];
}

function isDemonymOnly(name: string): boolean {
  return DEMONYMS.has(name.toLowerCase());
}

function isMembers(text: string, label: Label): boolean {
  const name = text.slice(label.start, label.end).toLowerCase();
  if (label.kind === 'organization') return MEMBERS.has(name) || DEMONYMS.has(name);
  return label.kind === 'place' && DEMONYMS.has(name) && !COUNTRY_NAMES.has(name);
}

function countryIsPlace(text: string, label: Label): Label {
  const name = text.slice(label.start, label.end).toLowerCase();
  return label.kind === 'organization' && COUNTRY_NAMES.has(name) ? { ...label, kind: 'place' } : label;
}
