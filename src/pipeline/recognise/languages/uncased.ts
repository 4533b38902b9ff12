import { honorificsOf } from '../../../knowledge/honorifics.ts';
import type { Block } from '../../../model/document.ts';
import { PhraseTrie, isWordStart } from '../../../text/phraseTrie.ts';
import type { Draft } from '../claims.ts';

/** Nothing but the title tells where the name ends: about half of these spans are exact. */
const CONFIDENCE = { after: 0.7, before: 0.55 } as const;

/** Family names that open Chinese and Korean full names; without one, the letters before a title are no name. */
const CHINESE =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾蔡潘田董袁于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈任姚卢盧傅钟鐘姜崔谭譚廖范汪陆陸金石戴贾賈韦韋夏邱方侯邹鄒熊孟秦白江阎薛尹段雷黎史龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴洪武莫孔习習温溫';
const KOREAN =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국';

const JAPANESE_NAME =
  /(?:(?<![\p{Script=Katakana}ー])[\p{Script=Katakana}ー]{2,}(?:[・＝=][\p{Script=Katakana}ー]+){0,3}|\p{Script=Han}{2,4})$/u;
const CHINESE_NAME = new RegExp(`[${CHINESE}]\\p{Script=Han}{1,2}$`, 'u');
const KOREAN_NAME = new RegExp(`(?<!\\p{L})[${KOREAN}]\\p{Script=Hangul}{1,2}$`, 'u');
/** Words before a Japanese title that say which office, not whose. */
const JAPANESE_OFFICE = /^(?:前|元|新|同|各|現|副|次期|歴代|両)|(?:国|省|庁|府|県|市|党|部|院|務|財務|防衛|外務|米)$/u;
const KOREAN_OFFICE = /(?:부|처|청|당|관|직|임|시|도|된|는|을|의|적)$/u;
const REACH = 24;

/**
 * Names beside titles, in scripts without capitals: before the title in Japanese, Chinese and Korean ("安倍首相",
 * "문재인 대통령"), after it elsewhere ("السيد محمد علي", "श्री मोदी").
 */
export function namesWithoutCapitals(text: string, blocks: readonly Block[], language: string): Draft[] {
  const base = language.split('-')[0] ?? language;
  const { before, after } = honorificsOf(language);
  const titles = new PhraseTrie<'before' | 'after'>();
  for (const title of after) titles.add(title, 'after');
  for (const title of before) titles.add(title, 'before');
  return blocks.flatMap((block) => inBlock(text, block, titles, base));
}

function inBlock(text: string, block: Block, titles: PhraseTrie<'before' | 'after'>, base: string): Draft[] {
  const found: Draft[] = [];
  for (let at = block.start; at < block.end;) {
    const title = isWordStart(text, at) || base === 'ko' ? titles.longestAt(text, at, block.end, () => true) : null;
    const span =
      title === null
        ? null
        : title.value === 'after'
          ? nameBefore(text, block, at, base)
          : nameAfter(text, block, title.end);
    if (span !== null && title !== null && span.start >= (found.at(-1)?.end ?? 0)) {
      found.push({ ...span, kind: 'person', form: 'name', how: 'honorific', confidence: CONFIDENCE[title.value] });
    }
    at = Math.max(at + 1, title === null ? 0 : title.end);
  }
  return found;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The name that ends where a title begins. */
function nameBefore(text: string, block: Block, title: number, base: string): Stretch | null {
  const end = base === 'ko' && /\s/.test(text.charAt(title - 1)) ? title - 1 : title;
  const before = text.slice(Math.max(block.start, end - REACH), end);
  const pattern = base === 'ja' ? JAPANESE_NAME : base === 'zh' ? CHINESE_NAME : KOREAN_NAME;
  const name = pattern.exec(before)?.[0];
  if (name === undefined) return null;
  if (base === 'ja' && JAPANESE_OFFICE.test(name)) return null;
  if (base === 'ko' && KOREAN_OFFICE.test(name)) return null;
  return { start: end - name.length, end };
}

/** Verbs of saying and postpositions that follow a name and are no part of it. */
const AFTER_NAME = new Set(
  'אמר אמרה הודיע הודיעה כי של قال قالت صرح أعلن أكد إن في من على گفت در از را ने को के की का से में'.split(' '),
);

/** Arabic words that are a name only with the next: "عبد الفتاح", "أبو الغيط", "بن فرحان". */
const BINDING = new Set('عبد أبو ابو أبي ابن بن آل أم بنت'.split(' '));
const MOST_NAMES = 2;
const SHORTEST_SECOND = 3;

/**
 * One or two names after a title, each with what binds it to the next word; up to two words with the Arabic article right after the
 * title belong to it ("الرئيس الأمريكي").
 */
function nameAfter(text: string, block: Block, end: number): Stretch | null {
  const after = text.slice(end, Math.min(block.end, end + 3 * REACH));
  const words = [...after.matchAll(/(?<=^|\s)[\p{L}\p{M}]{2,}/gu)].map(({ index, 0: word }) => ({
    word,
    at: end + index,
  }));
  // Whatever is no letter between two words ends a name.
  const follows = (at: number): boolean => {
    const [before, here] = [words[at - 1], words[at]];
    const from = before === undefined ? end : before.at + before.word.length;
    return here !== undefined && /^\s+$/.test(text.slice(from, here.at));
  };
  let first = 0;
  while (first < 2 && words[first]?.word.startsWith('ال') === true && follows(first)) first++;
  const head = words[first];
  if (head === undefined || !follows(first) || head.word.startsWith('ال') || AFTER_NAME.has(head.word)) return null;
  let last = first;
  for (let names = BINDING.has(head.word) ? 0 : 1; follows(last + 1); last++) {
    const next = words[last + 1]?.word ?? '';
    if (BINDING.has(words[last]?.word ?? '')) names++;
    else if (AFTER_NAME.has(next) || (!BINDING.has(next) && (names >= MOST_NAMES || next.length < SHORTEST_SECOND)))
      break;
    else if (!BINDING.has(next)) names++;
  }
  return { start: head.at, end: (words[last]?.at ?? head.at) + (words[last]?.word.length ?? 0) };
}
