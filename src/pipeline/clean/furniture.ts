/** A kind of page furniture: how it is told, and how a reader is told why a line was folded away. */
interface Pattern {
  readonly test: RegExp;
  readonly why: string;
}

/**
 * Lines that belong to the page a text was scraped from, not to the text. Each pattern must match a whole segment,
 * so a sentence that merely speaks of such things stays. Every pattern is linear.
 */
const PATTERNS: readonly Pattern[] = [
  { test: /^you are here:?$/i, why: 'a navigation label' },
  {
    test: /^(?:home|menu|main menu|search|log ?in|sign in|sign up|register|skip to (?:main )?content|back to top|close|next|previous|prev)$/i,
    why: 'a menu entry',
  },
  { test: /^(?:home|news) ?(?:[>»›/|][^>»›/|.]{1,42}){1,8}$/i, why: 'a trail of menu entries' },
  { test: /^(?:read|see|more|view|load|show) (?:more|also|all|next)\b.{0,120}$/i, why: 'a link to further pages' },
  { test: /^more (?:from|on|about|in) [^.!?]{1,80}$/i, why: 'a link to further pages' },
  {
    test: /^(?:RELATED|Related|Recommended|Most read|Most Read|Most popular|Most Popular|Trending|Top stories|Top Stories|You may also like|Also read|Also Read|Don['’]t miss)(?: [^,;.!?]{1,60})?:?$/,
    why: 'a list of further pages',
  },
  {
    test: /^(?:advertisement|advertising|sponsored(?: content)?|promoted(?: content)?|continue reading(?: below)?|story continues below.{0,40})$/i,
    why: 'an advertisement label',
  },
  {
    test: /^(?:share|tweet|print|e-?mail|comment|comments|save|copy link|facebook|twitter|whatsapp|linkedin|reddit|pinterest)(?:[ ,|/·•]+(?:share|tweet|print|e-?mail|comment|comments|save|this|article|story|on|via|facebook|twitter|whatsapp|linkedin|reddit|pinterest|link|copy|x)){0,14}$/i,
    why: 'buttons for sharing',
  },
  { test: /^share (?:this|on|via)\b.{0,60}$/i, why: 'buttons for sharing' },
  { test: /^\d{1,6} (?:comments?|shares?|views?|likes?)$/i, why: 'a counter' },
  { test: /^(?:exit|switch to|view) (?:mobile|desktop|full)\b.{0,30}$/i, why: 'a switch of the page' },
  {
    test: /^.{1,40} is now on (?:telegram|whatsapp|instagram|tiktok|threads|bluesky)!?$/i,
    why: 'an invitation to follow',
  },
  { test: /^(?:follow|like|join|find) (?:us|our|me) (?:on|at|in)\b.{0,100}$/i, why: 'an invitation to follow' },
  {
    test: /^(?:subscribe|sign up|register|download)\b.{0,30}\b(?:newsletter|alerts?|app|updates?|today|now|channel)\b.{0,80}$/i,
    why: 'an invitation to subscribe',
  },
  {
    test: /^(?:for (?:daily|more|the latest|breaking|regular) (?:updates|news|stories|information|details)\b.{0,200}|get the latest\b.{0,160})$/i,
    why: 'an invitation to subscribe',
  },
  { test: /^(?:this (?:web)?site|we|our partners) uses? cookies\b.{0,300}$/i, why: 'a cookie notice' },
  { test: /^(?:accept|reject|manage) (?:all|cookies|preferences|all cookies)$/i, why: 'a cookie notice' },
  { test: /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}|by\b)).{0,160}$/i, why: 'a copyright line' },
  { test: /^all rights reserved\b.{0,80}$/i, why: 'a copyright line' },
  { test: /^(?:click|tap) (?:here|to)\b.{0,100}$/i, why: 'a link to further pages' },
  {
    test: /^(?:about|contact|advertise with|write for|work for) us$|^(?:careers|jobs|faqs?|help|sitemap|site map|archives?|rss|newsletters?|e-?paper|podcasts?|subscribe|my account|profile|settings|terms(?: (?:of|and|&) (?:use|service|conditions))?|privacy(?: (?:policy|notice))?|cookie (?:policy|settings|preferences)|accessibility|imprint|impressum)(?: ?(?:[|·•–-][\p{L} &]{2,42}){1,8})?$/iu,
    why: 'a menu entry',
  },
  {
    test: /^(?:reading time:? ?)?\d{1,3}[- ](?:min(?:ute)?s?)(?: read)?\.?$|^(?:an?|\d{1,2}) (?:minutes?|hours?|days?|weeks?|months?|years?) ago$/i,
    why: 'a note of the page on reading time or age',
  },
  {
    test: /^(?:tags?|topics?|filed under|categories|category|keywords|related topics)(?: ?:|$).{0,200}$/i,
    why: 'a list of topics',
  },
  {
    test: /^(?:leave|post|write|add|view|hide|show|load) (?:a |your |all |more )?(?:comments?|repl(?:y|ies))\b.{0,40}$|^(?:join the (?:conversation|discussion)|be the first to comment|comments are closed)\b.{0,60}$/i,
    why: 'a place for comments',
  },
  {
    test: /^your email address will not be published\b.{0,120}$|^(?:enter|type) your e-?mail\b.{0,80}$|^thank(?:s| you) for (?:subscribing|signing up)\b.{0,80}$/i,
    why: 'a form of the page',
  },
  {
    test: /^(?:we (?:value|care about|respect) your privacy|by (?:continuing|using|clicking)\b.{0,80}\b(?:agree|accept|consent|cookies|terms))\b.{0,240}$/i,
    why: 'a cookie notice',
  },
  {
    test: /^(?:show|hide|toggle) caption$|^view (?:image|gallery|photos?)\b.{0,30}$|^(?:play|watch|listen)(?: (?:video|live|now|to this (?:article|story|page)))?(?: \d{1,2}:\d\d)?$/i,
    why: 'a switch of the page',
  },
  {
    test: /^(?:loading|please wait|skip ad|report this ad|open in app|scroll down|swipe|expand|collapse|see less|read less|show less)(?:\.{3}|…)?$/i,
    why: 'a switch of the page',
  },
];

/** A longer segment is prose, whatever it begins with. */
const LONGEST = 320;

/** Why a whole segment (white space folded) is page furniture by its words, or null when it is not. */
export function whyFurniture(segment: string): string | null {
  if (segment.length > LONGEST) return null;
  return PATTERNS.find(({ test }) => test.test(segment))?.why ?? null;
}

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const STAMP = new RegExp(`^(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})$`, 'i');

/** Whether a segment is a day without a year and nothing else: what a page prints as today's date. */
export function isYearlessDateStamp(segment: string): boolean {
  return STAMP.test(segment);
}
