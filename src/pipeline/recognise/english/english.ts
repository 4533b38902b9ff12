import type { Block, Document } from '../../../model/document.ts';
import type { Role } from '../../../model/mention.ts';
import { contains } from '../../../model/span.ts';
import { Claims, type Draft } from '../claims.ts';
import { eventsIn } from '../events/events.ts';
import { Passages } from '../passage.ts';
import { loadTagger } from '../tagger/tagger.ts';
import { compassNames } from './compass.ts';
import { cuedNames, publisherNames } from './cues.ts';
import { demonymsIn } from './demonyms.ts';
import { officesIn } from './offices.ts';
import { knownPlacesIn } from './places.ts';
import { extender, tidy } from './repairs.ts';

/** Names and roles in English: the tagger's names, then what rules repair and add. `fixed` names stay as they are. */
export function recogniseEnglish(
  text: string,
  blocks: readonly Block[],
  document: Document,
  fixed: readonly Draft[],
): { drafts: readonly Draft[]; roles: readonly Role[] } {
  const passages = new Passages(text, blocks);
  const claims = new Claims(fixed);
  claims.fill(loadTagger().tag(text, blocks).map((name) => tidy(text, { ...name, form: 'name' })));
  claims.map(extender(text, claims.names));

  const offices = passages.with(claims.names).flatMap(officesIn);
  claims.clear(offices);
  const outside = (drafts: readonly Draft[]): Draft[] => drafts.filter((draft) => !offices.some((office) => contains(office, draft)));

  const tagged = passages.with(claims.names);
  claims.fill(tagged.flatMap((passage) => [...cuedNames(passage), ...publisherNames(passage, document)]));
  claims.fill(outside(tagged.flatMap(knownPlacesIn)));
  claims.fill(outside(tagged.flatMap(demonymsIn)));
  claims.override(compassNames(passages.with(claims.names)));
  claims.override(outside(passages.with(claims.names).flatMap(eventsIn)));
  return { drafts: claims.names, roles: [] };
}
