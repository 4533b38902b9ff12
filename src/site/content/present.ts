import type { Kind } from '../../model/kind.ts';
import type { EntityRecord } from '../../model/published.ts';
import { question } from '../reuse/question.ts';
import { entities } from './records.ts';

const SHOWN: Readonly<Record<Kind, number>> = { person: 14, organization: 8, place: 10, event: 6 };

/** The names of a kind met most often; a single mention is no presence. */
export const mostPresent = question('present', (kind: Kind): EntityRecord[] =>
  [...entities.values()]
    .filter((entity) => entity.kind === kind && entity.mentions > 1)
    .sort((a, b) => b.mentions - a.mentions || b.documents - a.documents || (a.id < b.id ? -1 : 1))
    .slice(0, SHOWN[kind]),
);
