import chardet from 'chardet';
import { LATIN_TABLES, MULTI_BYTE, SINGLE_BYTE } from './candidates.ts';
import { look } from './look.ts';

/** What an encoding was taken for, and how sure that is. */
export interface Guess {
  readonly encoding: string;
  /** Why, in words that go into the notice. */
  readonly why: string;
  /** The text still does not look like writing. */
  readonly doubtful: boolean;
}

/** How many bytes are looked at. */
const SAMPLE = 48 * 1024;
/** Of an encoding of several bytes so many errors are damage and not another encoding: one in so many bytes. */
const ERRORS_PER_BYTE = 1 / 400;
/** A text that costs more than this is not writing as far as we can see; scripts beside Latin are surer. */
const DOUBTFUL = 0.6;
const DOUBTFUL_SCRIPT = 0.25;
/** Another encoding must look better than the commonest by so much: the share of its cost, and a step. */
const BETTER = 0.6;
const STEP = 0.08;
/** … and in all by so many letters; few letters prove nothing. */
const EVIDENCE = 10;
/** Another table of Latin letters must explain so many different letters. */
const FEWEST_DIFFERENT = 4;
/** Of scripts beside Latin so many letters must be seen. */
const FEWEST_SEEN = 20;
/** How much chardet's opinion weighs among scripts beside Latin, where several tables give letters. */
const OPINION = 0.3;

/** chardet tells these apart by bytes that few texts have: its word for one is a word for the other. */
const TWINS: ReadonlyMap<string, string> = new Map([
  ['windows-1253', 'iso-8859-7'],
  ['iso-8859-7', 'windows-1253'],
  ['windows-1255', 'iso-8859-8'],
  ['iso-8859-8', 'windows-1255'],
]);

/**
 * Tell the encoding of bytes that are not UTF-8. Encodings of several bytes are taken from chardet when the bytes fit them;
 * of the others every candidate is tried, and the text that looks most like writing wins. windows-1252, the commonest, wins
 * unless another looks clearly better. Never fails: what cannot be told is windows-1252, and doubtful.
 */
export function detectEncoding(bytes: Uint8Array): Guess {
  const sample = sampleOf(bytes);
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  const several = severalBytes(sample, high);
  if (several !== null) return several;
  const signs = onlySigns(sample);
  const opinions = new Map(
    chardet.analyse(sample).map(({ name, confidence }) => [name.toLowerCase(), confidence / 100]),
  );
  const opinionOf = (encoding: string): number =>
    Math.max(opinions.get(encoding) ?? 0, opinions.get(TWINS.get(encoding) ?? '') ?? 0);
  const looks = SINGLE_BYTE.map(({ encoding, script, rank }) => {
    const seen = look(new TextDecoder(encoding).decode(sample), script);
    const latin = rank < LATIN_TABLES;
    const unsure = latin ? 0 : OPINION * (1 - opinionOf(encoding));
    return { encoding, rank, latin, ...seen, total: seen.cost + unsure };
  });
  const western = looks[0];
  const best = [...looks].sort((a, b) => a.total - b.total || a.rank - b.rank)[0];
  if (western === undefined || best === undefined)
    return { encoding: 'windows-1252', why: 'the commonest', doubtful: true };
  if (signs !== null && western.cost > STEP) return signs;
  const gain = western.cost - best.cost;
  const clearly = best.cost < western.cost * BETTER && gain > STEP && gain * best.seen > EVIDENCE;
  const chosen = clearly && (!best.latin || best.different >= FEWEST_DIFFERENT) ? best : western;
  const why =
    chosen === western
      ? 'the commonest encoding of older Western files'
      : 'its letters belong together in that encoding';
  // Another table looks better, but on too few letters to go by; or a whole script is told from a word or two.
  const unsettled =
    (chosen === western && best.cost < western.cost * BETTER && gain > STEP) ||
    (!chosen.latin && chosen.seen < FEWEST_SEEN);
  const strange = chosen.cost > (chosen.latin ? DOUBTFUL : DOUBTFUL_SCRIPT);
  return { encoding: chosen.encoding, why, doubtful: strange || unsettled };
}

/** An encoding of several bytes that chardet names and the bytes bear out. */
function severalBytes(sample: Uint8Array, high: number): Guess | null {
  for (const { name, confidence, lang } of chardet.analyse(sample)) {
    const encoding = name.toLowerCase();
    if (!MULTI_BYTE.includes(encoding) || confidence < 20) continue;
    const text = new TextDecoder(encoding).decode(sample);
    const errors = text.split('\ufffd').length - 1;
    if (errors > Math.max(1, sample.length * ERRORS_PER_BYTE)) continue;
    const letters =
      text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
    // Two bytes make a letter: most high bytes must be part of one.
    if (encoding !== 'iso-2022-jp' && letters * 2 < high * 0.6) continue;
    if (letters === 0) continue;
    const why = lang === undefined ? 'the bytes fit it' : `the bytes fit it, and the language seems to be “${lang}”`;
    return { encoding, why, doubtful: false };
  }
  return null;
}

/** Signs that a Western text typed on an East Asian system holds. */
const SIGNS = /^[\u3000\u2014\u2015\u2013\u2018\u2019\u201c\u201d\u2026\u2025\u00d7\u00b7\u2027\u2022\s]+$/;

/** An encoding of several bytes under which all that is not ASCII are dashes and quotation marks, or null. */
function onlySigns(sample: Uint8Array): Guess | null {
  for (const encoding of ['big5', 'gb18030', 'shift_jis', 'euc-kr']) {
    const beyond = new TextDecoder(encoding).decode(sample).replace(/[\u0000-\u007f]/g, '');
    if (beyond !== '' && SIGNS.test(beyond)) {
      return { encoding, why: 'only in that encoding its dashes and quotation marks are such', doubtful: false };
    }
  }
  return null;
}

/** Bytes to look at: from a little before the first that is not ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80 || byte === 0x1b);
  const start = Math.max(0, first - 1024);
  return bytes.subarray(start, start + SAMPLE);
}
