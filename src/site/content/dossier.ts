import type { EntityPage } from '../../model/generated.ts';
import type { EntityRecord } from '../../model/published.ts';
import { readEntityPage } from './entities.ts';
import { entityAddress } from './records.ts';

/** Pages of a card in one volume of its dossier: 2,000 mentions, some 200 sheets, which browsers still print at once. */
const PAGES = 10;

/** How many volumes the dossier of a card has. A card of one page has none: it is printed as it stands. */
export const dossierVolumes = (pages: number): number => (pages < 2 ? 0 : Math.ceil(pages / PAGES));

/** Address of a volume, counted from 1. */
export function dossierAddress(entity: Pick<EntityRecord, 'id' | 'kind'>, volume = 1): string {
  return entityAddress(entity).replace(/\.html$/, `/dossier${volume === 1 ? '' : `-${volume}`}.html`);
}

/** A volume of a dossier: pages of a card joined into one, numbered by volumes. */
export function readDossier(entity: Pick<EntityRecord, 'id' | 'kind'>, volume: number): EntityPage {
  const start = (volume - 1) * PAGES + 1;
  const first = readEntityPage(entity, start);
  const end = Math.min(first.pages, start + PAGES - 1);
  const pages = [first];
  for (let page = start + 1; page <= end; page++) pages.push(readEntityPage(entity, page));
  return {
    ...first,
    page: volume,
    pages: dossierVolumes(first.pages),
    groups: joined(pages.flatMap(({ groups }) => groups)),
    said: pages.flatMap(({ said }) => said),
    spokenOf: pages.flatMap(({ spokenOf }) => spokenOf),
    possibly: joined(pages.flatMap(({ possibly }) => possibly)),
    with: pages.flatMap((page) => page.with),
  };
}

/** A document whose mentions were cut between two pages stands once. */
function joined<Mention>(groups: readonly { document: string; mentions: Mention[] }[]) {
  const whole: { document: string; mentions: Mention[] }[] = [];
  for (const group of groups) {
    const last = whole.at(-1);
    if (last?.document === group.document) last.mentions = [...last.mentions, ...group.mentions];
    else whole.push({ ...group, mentions: [...group.mentions] });
  }
  return whole;
}
