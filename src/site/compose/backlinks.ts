import { SURE } from '../../model/mention.ts';
import type { Link } from '../links.ts';
import { escapeHtml } from '../text/html.ts';
import { words } from '../words/index.ts';
import { mergeSentences, type Shown, sureness } from './merge.ts';
import { documentGroup, passage } from './passages.ts';

/** Mentions in one document. */
interface Group {
  readonly document: string;
  readonly mentions: readonly Shown[];
}

/**
 * Mentions by document; a doubtful one says how sure it is, why, and how to settle it. For the sure ones of a document the reasons
 * stand together, each once, so that a confident mistake can be undone from here too. HTML.
 */
export const backlinks = (groups: readonly Group[], to: Link, site: URL | undefined): string =>
  groups
    .map(({ document, mentions }) => {
      const lines = mergeSentences(mentions).map((mention) => {
        const sure = sureness(mention);
        const doubt = sure < SURE ? why(words.lessSure(sure), [mention]) : '';
        return passage({ ...mention, document }, to, doubt);
      });
      const reasons = reasonsOf(mentions);
      if (reasons.length > 0) lines.push(`<li>${why(words.why, reasons)}</li>`);
      return documentGroup(document, lines.join(''), to, site);
    })
    .join('');

/** Why mentions are counted, and the lines of decisions.yaml that would change it, folded below `title`. */
function why(title: string, mentions: readonly Shown[]): string {
  const told = mentions.map(
    ({ reason, undo }) => `<p>${escapeHtml(reason)}</p><p>${words.toChange}</p><pre>${escapeHtml(undo)}</pre>`,
  );
  return `<details class="why"><summary>${escapeHtml(title)}</summary>${told.join('')}</details>`;
}

const reasonsOf = (mentions: readonly Shown[]): Shown[] => [
  ...new Map(
    mentions.filter((mention) => sureness(mention) >= SURE).map((mention) => [mention.undo, mention]),
  ).values(),
];
