import type { Pattern } from './pattern.ts';

/** What stands in the head of a page: ways past it, its menu, its notice on cookies. */
export const MENU: readonly Pattern[] = [
  { test: /^you are here:?$/i, why: 'a navigation label' },
  {
    test: /^(?:(?:skip|jump) to (?:the )?(?:main |page |site )?(?:content|navigation|menu|search|footer|article|text)(?:$|[ ,·|]+(?=skip|jump))){1,4}$/i,
    why: 'a way past the menu',
  },
  {
    test: /^(?:toggle|open|close|show|hide|expand) (?:the )?(?:main |mobile |site )?(?:navigation|menu|search|sidebar|sub-?menu)$/i,
    why: 'a menu entry',
  },
  {
    test: /^(?:(?:primary|main|site|top|mobile|secondary) (?:menu|navigation)|navigation(?: menu)?|sections|home ?page|search for:?|e-edition|watch live|live tv|today['’]s (?:e-?)?paper)$/i,
    why: 'a menu entry',
  },
  {
    test: /^(?:home|menu|main menu|search|log ?in|sign in|sign up|register|back to top|close|next|previous|prev)$/i,
    why: 'a menu entry',
  },
  { test: /^Home(?: (?:\p{Lu}[\p{L}.'’]*|&)){3,30}$/u, why: 'a row of menu entries' },
  {
    test: /^(?:home|news) ?(?:[>»›/|][^>»›/|.]{1,42}){1,8}$/i,
    why: 'a trail of menu entries',
  },
  { test: /^trending(?: now)?: ?.{1,120}$/i, why: 'a row of menu entries' },
  {
    test: /^(?:about|contact|advertise with|write for|work for) us$|^(?:careers|jobs|faqs?|help|sitemap|site map|archives?|rss|newsletters?|e-?paper|podcasts?|subscribe|my account|profile|settings|terms(?: (?:of|and|&) (?:use|service|conditions))?|privacy(?: (?:policy|notice))?|cookie (?:policy|settings|preferences)|accessibility|imprint|impressum|code of (?:ethics|conduct)|do not sell my personal information)(?: ?(?:[|·•–-][\p{L} &]{2,42}){1,8})?$/iu,
    why: 'a menu entry',
  },
  {
    test: /^(?:this (?:web)?site|we|our partners)(?: and our (?:\d{1,4} )?partners)? uses? (?:\p{L}+ ){0,2}cookies\b.{0,300}$/iu,
    why: 'a cookie notice',
  },
  { test: /^(?:accept|reject|manage) (?:all|cookies|preferences|all cookies)$/i, why: 'a cookie notice' },
  {
    test: /^(?:we (?:value|care about|respect) your privacy|your privacy is important to us|by (?:continuing|using|clicking)\b.{0,80}\b(?:agree|accept|consent|cookies|terms))\b.{0,240}$/i,
    why: 'a cookie notice',
  },
];
