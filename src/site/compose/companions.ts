import type { EntityPage } from '../../model/generated.ts';
import { KIND_CLASS } from '../../mdx/inline.ts';
import { entityAddress, entityOf } from '../content/records.ts';
import type { Link } from '../links.ts';
import { escapeHtml } from '../text/html.ts';
import { words } from '../words/index.ts';
import { sourcedPassage } from './passages.ts';

const BAR = 64;
const THINNEST = 3;

/**
 * Names that stand in the same paragraphs: how many, and the sentences behind each number one click away. `most` is the largest
 * count of the whole list, which fills the bar. HTML.
 */
export function companions(those: EntityPage['with'], most: number, to: Link): string {
  let html = '';
  for (const { entity, count, evidence } of those) {
    const record = entityOf(entity);
    if (record === undefined) continue;
    const [kind, name] = [KIND_CLASS[record.kind], escapeHtml(record.name)];
    const bar = Math.max(THINNEST, (BAR * count) / most);
    html +=
      `<details><summary><span class="name ${kind}">${name}</span>` +
      `<svg width="${BAR}" height="6" aria-hidden="true" class="bar of-${kind}"><rect x="${BAR - bar}" width="${bar}" height="6"></rect></svg>` +
      `<span class="n">${words.number(count)}</span></summary>` +
      `<a class="${kind}" href="${escapeHtml(to(entityAddress(record)))}">${escapeHtml(words.openCard(record.name))}</a>` +
      `${evidence.length < count ? `<p class="soft">${escapeHtml(words.firstParagraphs(evidence.length, count))}</p>` : ''}` +
      `<ul class="plain">${evidence.map((excerpt) => sourcedPassage(excerpt, to)).join('')}</ul></details>`;
  }
  return html;
}
