import { KIN } from '../../../knowledge/kin.ts';
import { LONGEST_TITLE, titleOf, type Title } from '../../../knowledge/titles.ts';
import { fold } from '../../../text/foldName.ts';
import type { ResolveInput } from './input.ts';

/** What the words round a name say of its bearer. */
export interface Around {
  /** The title right before it, folded, or empty. */
  readonly title: string;
  readonly sex: 'f' | 'm' | null;
  readonly domain: Title['domain'] | null;
  /** The word for a relative right before it, or empty. */
  readonly kin: string;
  /** Whether "the" stands right before it. */
  readonly the: boolean;
}

const REACH = 60;

/** Look at the words right before name `index`, in its block only. */
export function around(input: ResolveInput, index: number): Around {
  const name = input.names[index];
  const start = name?.start ?? 0;
  const before = input.text.slice(Math.max(0, start - REACH), start);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const words = line.split(/\s+/).filter((word) => word !== '');
  const ends = /[,;:!?)"”]$/.test(line.trimEnd()) || !/\s$/.test(line);
  const title = ends ? undefined : titleBefore(words);
  const last = fold(words.at(-1) ?? '').replace(/[^\p{L}-]/gu, '');
  const kin = KIN.has(last) ? last : '';
  const kinSex = KIN.get(kin);
  const sex = title?.sex ?? (kinSex === 'f' || kinSex === 'm' ? kinSex : null);
  return {
    title: title ? fold(title.words) : '',
    sex,
    domain: title?.domain ?? null,
    kin,
    the: !ends && last === 'the',
  };
}

/** The longest known title that the words end with. */
function titleBefore(words: readonly string[]): Title | undefined {
  for (let count = Math.min(LONGEST_TITLE, words.length); count > 0; count--) {
    const found = titleOf(words.slice(-count).join(' '));
    // "the Major Oak": a title has a capital or is an abbreviation, but "secretary of state Mike Pompeo" is common too.
    if (found !== undefined) return found;
  }
  return undefined;
}
