import type { Block, Document } from '../../../model/document.ts';
import type { Role } from '../../../model/mention.ts';
import { bySpan } from '../../../model/span.ts';
import { Claims, disjoint, without, type Draft } from '../claims.ts';
import { eventsIn } from '../events/events.ts';
import { Passages, blockFinder } from '../passage.ts';
import { Holders } from '../roles/holders.ts';
import type { RoleDraft } from '../roles/role.ts';
import { rolesIn } from '../roles/roles.ts';
import { titleForms } from '../roles/titleForms.ts';
import { loadTagger } from '../tagger/tagger.ts';
import { asCapitals } from './capitals.ts';
import { compassNames } from './compass.ts';
import { addressedNames } from './courtesy.ts';
import { cuedNames, publisherNames } from './cues.ts';
import { demonymsIn } from './demonyms.ts';
import { officesIn } from './offices.ts';
import { asFirms } from './firms.ts';
import { completedNames } from './firstWords.ts';
import { knownPlacesIn } from './places.ts';
import { withoutMonsieur } from './monsieur.ts';
import { splitter } from './overlong.ts';
import { extender, joinLines } from './repairs.ts';
import { shoutedNames } from './shouted.ts';
import { tidy } from './tidy.ts';
import { noNames, toldNames } from './told.ts';
import { statesAfterTowns, townsBeforeStates } from './towns.ts';

/** Names and roles in English: the tagger's names, then what rules repair and add. `fixed` names stay as they are. */
export function recogniseEnglish(
  text: string,
  blocks: readonly Block[],
  document: Document,
  fixed: readonly Draft[],
): { drafts: readonly Draft[]; roles: readonly Role[] } {
  const passages = new Passages(text, blocks);
  const claims = new Claims(fixed);
  const blockOf = blockFinder(blocks);
  const limitOf = (offset: number): number => blockOf(offset)?.end ?? offset;
  const tagged = loadTagger()
    .tag(text, blocks)
    .map((name): Draft => ({ ...name, form: 'name' }));
  claims.fill(joinLines(text, tagged, blockOf).map((name) => tidy(text, name, limitOf(name.start))));
  claims.override(passages.with(claims.names).flatMap(completedNames));
  claims.map(withoutMonsieur(text, claims.names));
  claims.map(extender(text, claims.names, limitOf));
  claims.map(splitter(text, claims.names, headlineEnd(blocks)));
  claims.map(asFirms(text, claims.names));
  claims.map(asCapitals(text, claims.names));
  claims.clear(noNames(passages.with(claims.names)));
  claims.override(toldNames(passages.with(claims.names)));
  claims.override(addressedNames(passages.with(claims.names)));

  const offices = passages.with(claims.names).flatMap(officesIn);
  claims.clear(offices);
  const outside = (drafts: readonly Draft[]): Draft[] => without(disjoint(drafts), disjoint(offices));

  const bare = passages.with(claims.names);
  claims.fill(bare.flatMap((passage) => publisherNames(passage, document)));
  claims.fill(outside(bare.flatMap(knownPlacesIn)));
  claims.override(outside(bare.flatMap(statesAfterTowns)));
  claims.fill(outside(passages.with(claims.names).flatMap(townsBeforeStates)));
  claims.fill(outside(passages.with(claims.names).flatMap(demonymsIn)));
  claims.fill(passages.with(claims.names).flatMap(cuedNames));
  claims.fill(shoutedNames(passages.with(claims.names)));
  claims.override(compassNames(passages.with(claims.names)));
  claims.override(outside(passages.with(claims.names).flatMap(eventsIn)));

  const roles = passages.with(claims.names).flatMap(rolesIn);
  const holders = new Holders(text, roles);
  const forms = passages.with(claims.names).flatMap((passage) => titleForms(passage, holders));
  claims.override(without(forms, disjoint(roles)));
  return { drafts: claims.names, roles: numbered(text, claims.names, roles) };
}

const headlineEnd = (blocks: readonly Block[]): number => blocks.find(({ kind }) => kind === 'title')?.end ?? 0;

/** "His North Korean counterpart" tells where somebody is from, but nothing a reader wants told. */
const EMPTY = /counterpart$/i;

/** Roles tied to the numbers of their names, in text order. Those whose name went under in a title form are left out. */
function numbered(text: string, names: readonly Draft[], roles: readonly RoleDraft[]): Role[] {
  const numbers = new Map(names.map((name, index) => [name, index]));
  return roles
    .flatMap(({ start, end, name, relation }): Role[] => {
      const number = numbers.get(name);
      const words = text.slice(start, end);
      return number === undefined || EMPTY.test(words) ? [] : [{ start, end, text: words, name: number, relation }];
    })
    .sort(bySpan);
}
