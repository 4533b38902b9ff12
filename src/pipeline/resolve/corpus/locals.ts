import type { Facts, LocalEntity } from '../../../model/facts.ts';
import type { Name } from '../../../model/mention.ts';
import { parsePersonName } from '../document/personName.ts';
import { keyOfCountry } from '../document/organizationName.ts';
import { samePlaceInContext } from '../document/placeContext.ts';
import { roleHead } from '../document/roleHead.ts';
import { knownPlace, personKey, plainKey } from './keys.ts';
import type { Local } from './local.ts';
import { countryAround, countryOfBody } from './nationalBodies.ts';
import { bornOf, titlesBefore, yearOf } from './personFacts.ts';

/** The groups of one document with what is needed to compare them with those of others. */
export function localsOf(facts: Facts, document: number): Local[] {
  const pick = samePlaceInContext(facts.names);
  const year = yearOf(facts);
  const rolesOf = new Map<number, string[]>();
  for (const role of facts.roles) rolesOf.set(role.name, [...(rolesOf.get(role.name) ?? []), roleHead(role.text)]);
  return facts.entities.map((group, entity) => {
    const head = facts.names[group.head];
    const name = head?.text ?? '';
    const kind = head?.kind ?? 'person';
    const common = { document, entity, names: [...group.names], kind, was: null, year, nation: null };
    if (kind === 'person') {
      const nominative = head?.means ?? name;
      const person = parsePersonName(nominative);
      const named = group.names.filter((index) => facts.names[index]?.form === 'name');
      const roles = new Set([
        ...group.names.flatMap((index) => rolesOf.get(index) ?? []),
        ...titlesBefore(facts, named),
      ]);
      return { ...common, name: nominative, key: personKey(person), person, roles, born: bornOf(facts, named) };
    }
    const place = kind === 'place' && head !== undefined ? knownPlace(head, pick) : null;
    const own = place?.name ?? head?.means ?? name;
    const plain = plainKey(kind, own);
    const country = kind === 'organization' ? countryOfBody(facts, plain, group.names) : null;
    if (country !== null) {
      const key = keyOfCountry(plain, plainKey('place', country));
      return {
        ...common,
        name: `${own.replace(/^the /i, '')} (${country})`,
        key,
        person: null,
        roles: NONE,
        born: null,
      };
    }
    const key = kind === 'place' && place === null ? plain + qualifier(facts, group) : plain;
    const nation = kind === 'organization' ? countryAround(facts, plain) : null;
    return { ...common, name: own, key, person: null, roles: NONE, born: null, nation };
  });
}

const NONE: ReadonlySet<string> = new Set();

/** "Springfield, Illinois": the land named right after tells a town from others of its name. */
function qualifier(facts: Facts, group: LocalEntity): string {
  for (const index of group.names) {
    const here = facts.names[index];
    const next = facts.names[index + 1];
    if (here === undefined || next?.kind !== 'place' || next.start - here.end !== 2 || !follows(facts, here, index))
      continue;
    const land = knownPlace(next, (places) => places.find(({ sort }) => sort !== 'city') ?? null);
    if (land !== null) return `, ${plainKey('place', land.name)}`;
  }
  return '';
}

function follows(facts: Facts, name: Name, index: number): boolean {
  const sentence = facts.sentences[facts.sentenceOf[index] ?? -1];
  return sentence?.text.slice(name.end - sentence.start, name.end - sentence.start + 2) === ', ';
}
