import type { Pattern } from './pattern.ts';

/** What asks readers to follow, subscribe, pay or write, and what forbids them to copy. */
export const INVITATIONS: readonly Pattern[] = [
  {
    test: /^.{1,40} is now on (?:telegram|whatsapp|instagram|tiktok|threads|bluesky)!?$/i,
    why: 'an invitation to follow',
  },
  { test: /^(?:follow|like|join|find) (?:us|our|me)(?: ?:| (?:on|at|in)\b).{0,100}$/i, why: 'an invitation to follow' },
  { test: /^follow \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3}:?$/iu, why: 'an invitation to follow' },
  {
    test: /^(?:reach|contact|e-?mail|follow) (?:\p{L}[\p{L}.'’-]* ){1,6}(?:at|on) [^!?]{0,60}(?:@|\d{3}[-.]\d{4})[^!?]{0,60}$|^got a (?:story|tip|news tip)\b.{0,120}$/iu,
    why: 'an invitation to write',
  },
  {
    test: /^(?:subscribe|sign up|register|download)\b.{0,30}\b(?:newsletter|alerts?|app|updates?|today|now|channel)\b.{0,80}$/i,
    why: 'an invitation to subscribe',
  },
  {
    test: /^(?:for (?:daily|more|the latest|breaking|regular) (?:updates|news|stories|information|details)\b.{0,200}|get the latest\b.{0,160}|get (?:alerts|updates)(?: on\b.{0,100})?|get (?:a round-?up of|our)\b.{0,100}\b(?:inbox|newsletter|e-?mail)\b.{0,40}|check out (?:all|our)(?: \p{L}+)? newsletters?)$/iu,
    why: 'an invitation to subscribe',
  },
  {
    test: /^(?:this (?:article|story|content|page) is (?:for|only for|reserved for|available to|exclusive to) (?:our )?(?:paid |premium )?(?:subscribers|members)\b.{0,60}|already (?:an? )?(?:subscriber|member|subscribed|registered)\b.{0,60}|(?:subscribe|register|sign up|log ?in|sign in) (?:to|for|or) (?:unlock|read|continue|access|keep|view|comment|unlimited|full)\b.{0,80}|try unlimited access\b.{0,60}|(?:only|just) [£$€]\d[\d.]{0,5} for \d.{0,60}|then [£$€]\d.{0,100}|cancel any time\b.{0,60}|support (?:local|independent|quality|our) journalism\b.{0,100})$/i,
    why: 'an invitation to pay',
  },
  { test: /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}|by\b)).{0,160}$/i, why: 'a copyright line' },
  {
    test: /^(?:©|copyright) .{0,80}\b(?:19|20)\d\d\b.{0,80}\ball rights reserved\b.{0,200}$|^copyright ©? ?(?:19|20)\d\d .{0,80}all rights reserved\b.{0,200}$/i,
    why: 'a copyright line',
  },
  { test: /^all rights reserved\b.{0,80}$|^reuse this content\b.{0,40}$/i, why: 'a copyright line' },
];
