import { titleOf } from '../../../knowledge/titles.ts';
import type { Decision } from '../../../model/decisions.ts';
import { fold } from '../../../text/foldName.ts';
import { nameOf } from '../corpus/entityName.ts';
import type { Local } from '../corpus/local.ts';
import type { Refs } from './refs.ts';
import type { Workplace } from './workplace.ts';

/** Say whom a name in a document means, wherever it stands there or at one mention. */
export function assign(
  decision: Extract<Decision, { assign: string }>,
  source: string,
  place: Workplace,
  refs: Refs,
): string | null {
  const document = refs.document(decision.in);
  if (typeof document === 'string') return document;
  const target = refs.entity(decision.to);
  if (typeof target === 'string') return target;
  const names = place.facts[document]?.names ?? [];
  const meant = namesMeant(
    decision.assign,
    names.map(({ text }) => text),
  ).filter((index) => decision.mention === undefined || index === decision.mention - 1);
  const [first] = meant;
  if (first === undefined) {
    return decision.mention === undefined
      ? `the document does not hold the name “${decision.assign}”`
      : `mention ${decision.mention} of the document is not “${decision.assign}”`;
  }
  for (const local of place.locals[document] ?? []) {
    local.names = local.names.filter((index) => !meant.includes(index));
    if (local.names.length === 0) place.clusters.remove(local);
  }
  const name = names[first]?.text ?? decision.assign;
  const base = place.locals[document]?.[0];
  const made: Local = {
    document,
    entity: -1,
    names: meant,
    kind: target.kind,
    was: null,
    key: target.keys[0] ?? '',
    name: nameOf(target),
    person: null,
    roles: new Set(),
    born: null,
    year: base?.year ?? null,
    nation: null,
  };
  place.locals[document]?.push(made);
  place.clusters.place(
    made,
    target,
    'decision-assign',
    `An editor decided that “${name}” here is ${nameOf(target)}.`,
    1,
  );
  target.decisions.push(source);
  place.touched.set(document, [...(place.touched.get(document) ?? []), source]);
  return null;
}

/** Names that read as written, or as written without the title before it ("Mr Kim" means the name "Kim"). */
function namesMeant(wanted: string, texts: readonly string[]): number[] {
  const words = wanted.split(/\s+/);
  const forms = new Set([fold(wanted)]);
  for (let count = 1; count < words.length; count++)
    if (titleOf(words.slice(0, count).join(' '))) forms.add(fold(words.slice(count).join(' ')));
  return texts.flatMap((text, index) => (forms.has(fold(text)) ? [index] : []));
}
