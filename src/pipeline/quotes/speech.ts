import type { Attribution } from './attribution.ts';

/** What is known of words in marks when it is asked whether somebody says them. */
export interface Evidence {
  /** The words. */
  readonly words: string;
  /** The sentence before the words, and after. */
  readonly before: string;
  readonly after: string;
  readonly attribution: Attribution | null;
  /** The words fill their block. */
  readonly alone: boolean;
  /** Words right before belong to the same speaker and this has no attribution of its own. */
  readonly carriesOn: boolean;
  /** The paragraph before ended with a colon or an open mark. */
  readonly announced: boolean;
}

/** Words before marks that announce a name, a title or a term and not speech. */
const NAMING =
  /\b(?:called|named|titled|entitled|dubbed|nicknamed|known as|known simply as|termed|term|terms|word|words|phrase|expression|slogan|motto|hashtag|so-called|code-?named|branded|labelled|labeled|title|headlined|name|nickname|song|songs|single|album|track|film|movie|book|novel|poem|play|essay|article|episode|series|show|painting|magazine|chapter|hit|ballad|anthem|script|concept of|meaning|means|meant|translated as|translates as|aka|alias|as a|or|pronounced|spelled|category|password|course|tour|project|campaign|operation|program|programme|exhibition|exhibit|documentary|sketch|theme)(?:\s(?:as|the|a|an|is|was|for|of|it|him|her|them|it as|like))?[\s,:]*$/i;
/** A work right before its title. */
const WORK =
  /\b(?:songs?|singles?|tracks?|films?|movies?|books?|novels?|poems?|plays?|paintings?|hymn|ballads?|anthem|opera|episodes?|albums?)\s(?:of\s)?$/i;
const FUNCTION =
  /^(?:a|an|the|and|or|of|in|on|at|to|for|with|by|from|as|is|but|vs|de|la|le|du|der|die|das|el|y|und|et|my|your|da|do|dos|das|di|del|della|des|les|los|las|van|von|al)$/i;
const ENDS = /[.!?…,]$|[.!?…,]["'’”]$/;

/** How sure it is, 0 to 1, that somebody in the story says or writes the words. Below one half they are not speech. */
export function speechScore(evidence: Evidence): number {
  const { words, before, attribution, alone, carriesOn, announced } = evidence;
  const count = words.split(/\s+/).length;
  const sentence = /^["'“‘[(.…\s]*[\p{Lu}\d]/u.test(words) && (ENDS.test(words) || count >= 6);
  const title = isTitle(words);
  if (!/\p{L}/u.test(words) || isNickname(evidence)) return 0;
  if (WORK.test(before.slice(-60)) && !ENDS.test(words)) return 0.2;
  // A title that the attribution leads up to: `," Microsoft says on "The Last Countdown"`.
  const built = title && !ENDS.test(words) && /\p{Ll}\s*$/u.test(before);
  if (carriesOn && !built && (sentence || count >= 3)) return 0.9;
  const naming = NAMING.test(before.slice(-60));
  if (attribution !== null && attribution.where !== 'clause')
    return direct(attribution, evidence, count, title, naming);
  if (attribution !== null) return inClause(evidence, attribution, count, title, naming);
  if (title || naming) return alone && count >= 8 ? 0.5 : 0.1;
  if (announced && (alone || sentence)) return 0.8;
  if (alone && sentence && count >= 5) return 0.7;
  // A line of a dialogue: "And prizes?"
  if (alone && count >= 2 && /^\p{Lu}[^.!?]*[.!?]$/u.test(words)) return 0.55;
  if (sentence && ENDS.test(words) && count >= 5) return /(?:^|[.!?:]\s*)$/.test(before) ? 0.65 : 0.55;
  if (count >= 9) return 0.55;
  return 0.2;
}

function direct(
  attribution: Attribution,
  { words, before, after }: Evidence,
  count: number,
  title: boolean,
  naming: boolean,
): number {
  if (attribution.where === 'before') {
    if (naming && (title || count <= 3)) return 0.2;
    if (attribution.cue === '') return title || count < 3 ? 0.3 : 0.75;
    if (title && !ENDS.test(words) && (count >= 3 || !/[,:]\s*$/.test(before))) return 0.35;
    // What somebody wrote, sang or read may be a work.
    if (title && count <= 5 && /^(?:wrote|writes|sang|sings|read|reads)$/.test(attribution.cue)) return 0.3;
    return attribution.judging ? 0.8 : 0.95;
  }
  if (attribution.judging) return 0.6;
  if (title && !ENDS.test(words) && !/^\s?,/.test(after)) return 0.3;
  return 0.96;
}

/** Fragments built into a reporter's sentence. */
function inClause(
  { before }: Evidence,
  attribution: Attribution,
  count: number,
  title: boolean,
  naming: boolean,
): number {
  if (title) return count >= 8 ? 0.5 : 0.15;
  if (naming && !attribution.judging) return count >= 6 ? 0.55 : 0.2;
  if (naming && attribution.speaker === null) return 0.2;
  const distance = before.length - Math.max(0, before.toLowerCase().lastIndexOf(attribution.cue));
  const near = distance < 60 ? 0.12 : distance > 180 ? -0.15 : 0;
  const long = count >= 5 ? 0.15 : count >= 3 ? 0.08 : count === 1 ? -0.1 : 0;
  // "Was described as …": words with no clear owner.
  const speaker = attribution.speaker === null ? -0.35 : 0.05;
  return Math.min(0.92, 0.62 + near + long + speaker);
}

/** A word or two inside a name: Gen. Richard “Tex” Coe. */
function isNickname({ words, before, after }: Evidence): boolean {
  return (
    words.split(/\s+/).length <= 2 &&
    /\s$(?<=\p{Lu}[\p{L}.]*\s)/u.test(before) &&
    /^\s\p{Lu}/u.test(after) &&
    !/[,.!?]$/.test(words.replace(/\.(?=\p{L}|$)/gu, ''))
  );
}

/** Two or more words, all but the small ones with a capital, and no end of a sentence: a title or a name. */
export function isTitle(words: string): boolean {
  const tokens = words.replace(/[,.]$/, '').split(/\s+/);
  if (/[.!?]\s+\p{Lu}/u.test(words)) return false;
  const big = tokens.filter((token) => !FUNCTION.test(token) && /[\p{L}\p{N}]/u.test(token));
  if (big.length === 0) return false;
  const capital = big.filter((token) => /^["'“‘(#]*[\p{Lu}\d#@]/u.test(token)).length;
  if (tokens.length === 1) return capital === 1;
  return capital === big.length && tokens.length <= 14;
}
