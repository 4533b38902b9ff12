import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeText } from '../../src/pipeline/annotate/escape.ts';
import { NO_IDS } from '../../src/model/ids.ts';
import { analyse } from '../../src/pipeline/analyse.ts';
import { annotate } from '../../src/pipeline/annotate/annotate.ts';
import { assembleCorpus } from '../../src/pipeline/assemble.ts';
import { clean } from '../../src/pipeline/clean/clean.ts';
import { creditOf, isCaption, publisherName, trailingAgency } from '../../src/pipeline/clean/credit.ts';
import { whyFurniture } from '../../src/pipeline/clean/furniture.ts';
import { scanDates } from '../../src/text/dates/scan.ts';
import { bylineOf, isNameInCapitals } from '../../src/pipeline/parse/byline.ts';
import { statedDate } from '../../src/pipeline/parse/dateLine.ts';
import { dateFromPath } from '../../src/pipeline/parse/fileDate.ts';
import { datelineAlone, datelineOf } from '../../src/pipeline/parse/placeLine.ts';
import { isGreeting, isHeadline, leadTitle } from '../../src/pipeline/parse/title.ts';
import { findCues } from '../../src/pipeline/quotes/cues.ts';
import { findMarks } from '../../src/pipeline/quotes/marks.ts';
import { parsePersonName } from '../../src/pipeline/resolve/document/personName.ts';
import { organizationWords, hasLegalEnding } from '../../src/pipeline/resolve/document/organizationName.ts';
import { renderDocument } from '../../src/site/content/renderDocument.ts';
import { acronymsOf, looksLikeAcronym } from '../../src/text/acronym.ts';
import { csvRows } from '../../src/text/csvRows.ts';
import { fold } from '../../src/text/foldName.ts';
import { splitLines } from '../../src/text/lines.ts';
import { queryWords, searchWords } from '../../src/text/searchWords.ts';
import { segment } from '../../src/text/segment.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { slug } from '../../src/text/slug.ts';
import { foldSpace } from '../../src/text/space.ts';
import { tagsOf } from '../../scripts/verify/tags.ts';
import { seedOf } from './seedOf.ts';

/** Pieces which, repeated, make a careless pattern try every way of splitting them. */
const PIECES: readonly string[] = [
  ' ',
  '\n',
  '\n ',
  '\t \n',
  'a',
  'A',
  '1',
  'a ',
  'A ',
  'Aa ',
  'Aa',
  '1 ',
  '1,',
  '.',
  '. ',
  'A. ',
  'A.',
  "O'",
  "a'",
  'a-',
  'A-',
  '-',
  ' - ',
  '–',
  ', ',
  'Kim, ',
  '(',
  ')',
  '()',
  '(a',
  '“',
  '”',
  '“a”',
  '“a ',
  '"',
  '" ',
  "'",
  'and ',
  'Aa and ',
  'of the ',
  'Bank of ',
  'North and South ',
  'the ',
  'said ',
  '“A,” said Mr Kim, “',
  'Mr ',
  'Mr Kim ',
  'President Donald Trump ',
  'United ',
  'the US ',
  'head of the ',
  ', the ',
  '12 ',
  '12 June ',
  '12 June 2018 ',
  'between 1 and ',
  'from 1950 to ',
  '1990-',
  'on Friday ',
  'last ',
  'two weeks ',
  'two years and ',
  'Monday, ',
  '31/',
  'June ',
  'mid-',
  'early ',
  'Image: ',
  'By ',
  'By A ',
  'From – ',
  '(Reuters) ',
  'WASHINGTON ',
  'WASHINGTON, June 12 (',
  'Read more ',
  '- a\n',
  '> ',
  '# ',
  '| ',
  '<a ',
  '<a',
  '<a b="',
  '<!--',
  '&',
  '&#',
  'http://',
  'www.',
  '\u0301',
  '\u200b',
  '日本',
  'قال ',
  'é',
  '😀',
];

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });
const paragraph = (text: string) => ({ ...whole(text), kind: 'paragraph', id: 'p1' }) as const;

/** Every function that strangers' text goes into. */
const FUNCTIONS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['segment', segment],
  ['splitLines', splitLines],
  ['clean', (text) => clean(text, segment(text))],
  ['splitSentences', (text) => splitSentences(text, whole(text))],
  ['foldSpace', foldSpace],
  ['fold', fold],
  ['slug', slug],
  ['searchWords', searchWords],
  ['queryWords', queryWords],
  ['csvRows', csvRows],
  ['isCaption', isCaption],
  ['creditOf', creditOf],
  ['trailingAgency', trailingAgency],
  ['publisherName', publisherName],
  ['whyFurniture', whyFurniture],
  ['bylineOf', bylineOf],
  ['isNameInCapitals', isNameInCapitals],
  ['statedDate', (text) => statedDate(text, 'en', true)],
  ['dateFromPath', dateFromPath],
  ['datelineOf', datelineOf],
  ['datelineAlone', datelineAlone],
  ['isHeadline', isHeadline],
  ['isGreeting', isGreeting],
  ['leadTitle', leadTitle],
  ...['en', 'de', 'fr', 'es', 'ru', 'zh'].map(
    (language) => [`scanDates ${language}`, (text: string) => scanDates(text, whole(text), language)] as const,
  ),
  ['findCues', findCues],
  ['findMarks', (text) => findMarks(text, paragraph(text))],
  ['parsePersonName', parsePersonName],
  ['organizationWords', organizationWords],
  ['hasLegalEnding', hasLegalEnding],
  ['acronymsOf', acronymsOf],
  ['looksLikeAcronym', looksLikeAcronym],
  ['escapeText', (text) => escapeText(text, true)],
  ['tagsOf', tagsOf],
];

const SLOW = process.env['BACKMATTER_SLOW'] === '1';
/** Below this many milliseconds of a processor’s time for the longer text, growth cannot be told from noise and does no harm. */
const HARMLESS = 60;
const LENGTH = 20_000;

const cost = (run: (text: string) => unknown, text: string): number => {
  const before = process.cpuUsage();
  run(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const best = (run: (text: string) => unknown, text: string): number =>
  Math.min(...Array.from({ length: 2 }, () => cost(run, text)));

/** How the time grows when the text doubles, or null where it is too short to tell. */
function growth(run: (text: string) => unknown, piece: string, length: number): number | null {
  const text = (size: number): string => piece.repeat(Math.ceil(size / piece.length));
  if (cost(run, text(2 * length)) < HARMLESS) return null;
  const [short, long] = [best(run, text(length)), best(run, text(2 * length))];
  return long < HARMLESS ? null : long / Math.max(short, 1);
}

/** Twice the text may take this many times as long: linear, with room for the collector of garbage. */
const MOST = 2.6;

for (const [name, run] of FUNCTIONS) {
  test(`${name} takes time that grows with its text and no faster`, () => {
    for (const piece of PIECES) {
      const factor = growth(run, piece, LENGTH);
      // A second look: one slow moment of the machine is no fault of the pattern.
      if (factor !== null && factor > MOST)
        assert.ok(
          (growth(run, piece, LENGTH * 2) ?? 0) <= MOST,
          `on ${JSON.stringify(piece)}: ${factor.toFixed(1)} times for twice the text`,
        );
    }
  });
}

/** Pieces on which several steps work together: names, quotations, dates, roles. */
const TOGETHER: readonly string[] = PIECES.filter((piece) =>
  /^(?:a|A|Aa) $|[“"]|Mr|\band\b|\bof\b|the|12 June|United|\n|^- |O'/.test(piece),
);

test('the whole analysis of a document grows no faster than its text', () => {
  const run = (text: string): unknown => (text.trim() === '' ? null : analyse(seedOf(text), []));
  for (const piece of SLOW ? PIECES : TOGETHER) {
    const factor = growth(run, piece, LENGTH / 2);
    if (factor !== null && factor > MOST)
      assert.ok(
        (growth(run, piece, LENGTH) ?? 0) <= MOST,
        `on ${JSON.stringify(piece)}: ${factor.toFixed(1)} times for twice the text`,
      );
  }
});

test('so do writing a document as MDX, past the gate, and drawing it', () => {
  for (const piece of ['<', '🇰🇵', '“Yes,” said Kim. ', 'Kim Jong Un ']) {
    // Analysed before, so that this is not measured again.
    const resolved = [LENGTH / 2, LENGTH, 2 * LENGTH].map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const [document] = assembleCorpus([analyse(seedOf(text), [])], [], NO_IDS).corpus.documents;
      assert.ok(document !== undefined);
      return { text, document };
    });
    const draw = (text: string): unknown => {
      const found = resolved.find((one) => one.text === text);
      return found === undefined ? null : renderDocument(annotate(found.document, text).mdx, 'x.mdx');
    };
    const factor = growth(draw, piece, LENGTH / 2);
    if (factor !== null && factor > MOST)
      assert.ok(
        (growth(draw, piece, LENGTH) ?? 0) <= MOST,
        `on ${JSON.stringify(piece)}: ${factor.toFixed(1)} times for twice the text`,
      );
  }
});
