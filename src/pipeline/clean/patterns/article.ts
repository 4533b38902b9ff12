import type { Pattern } from './pattern.ts';

/** What stands about and within the text of an article: links to others, buttons, counters, labels. */
export const ARTICLE: readonly Pattern[] = [
  { test: /^(?:read|see|view|load|show) (?:more|also|all|next)\b(?!\[).{0,120}$/i, why: 'a link to further pages' },
  {
    test: /^(?:also|further|keep|continue) reading\b.{0,8}$|^also read ?[:|–-].{1,160}$/i,
    why: 'a link to further pages',
  },
  { test: /^more (?:more|also|all|next)\b.{0,120}$/i, why: 'a link to further pages' },
  {
    test: /^(?:more (?:from|on|about|in)|popular (?:on|in)|latest (?:on|from|in)) [^.!?]{0,79}[^.,;!?]$/i,
    why: 'a link to further pages',
  },
  {
    test: /^list (?:\d{1,2} )?of \d{1,2}(?: items)?\S{0,40}(?: [^ ]{1,40}){0,20}$|^end of list$/i,
    why: 'a list of further pages',
  },
  {
    test: /^(?:related|recommended)(?: (?:articles?|stories|posts|news|content|topics|links|videos?))?(?: more from (?:the )?author)?:?$|^(?:recent|popular|latest) (?:posts|stories|articles|news|comments)$/i,
    why: 'a list of further pages',
  },
  {
    test: /^(?:RELATED|Related|Recommended|Most read|Most Read|MOST READ|Most popular|Most Popular|MOST POPULAR|Trending|Trending now|TRENDING NOW|Top stories|Top Stories|You may also like|You May Like|Around the web|Also read|Also Read|Don['’]t miss)(?: [^,;.!?]{1,60})?:?$/,
    why: 'a list of further pages',
  },
  { test: /^(?:next|previous|older|newer) (?:article|post|story)s?(?: .{1,120})?$/i, why: 'a link to further pages' },
  { test: /^post navigation$|^previous \d{1,2} next$/i, why: 'a link to further pages' },
  {
    test: /^(?:advertisements?|advertising|sponsored(?: content| links?(?: by \p{L}+)?)?|promoted(?: content)?|continue reading(?: below)?|story continues below.{0,40})$/iu,
    why: 'an advertisement label',
  },
  {
    test: /^(?:share|tweet|print|e-?mail|comment|comments|save|sms|copy link|facebook|twitter|google\+|whatsapp|linkedin|reddit|pinterest|telegram)(?:[ ,|/·•]+(?:share|tweet|print|e-?mail|comment|comments|save|this|page|article|story|on|via|to|sms|facebook|twitter|google\+|whatsapp|linkedin|reddit|pinterest|telegram|link|copy|x)){0,14}$/i,
    why: 'buttons for sharing',
  },
  {
    test: /^(?:share|share or comment on|print|e-?mail|save|like|rate) (?:this|on|via)\b.{0,60}$|^save articles to read later\b.{0,80}$|^.{2,160} on (?:twitter|facebook|linkedin|whatsapp|x) \(opens in (?:a )?new window\)$/i,
    why: 'buttons for sharing',
  },
  {
    test: /^(?:view )?(?:\d{1,6} )?(?:view )?(?:comments?|shares?|views?|likes?)(?: ?\(\d{1,6}\):?)?$/i,
    why: 'a counter',
  },
  { test: /^\d{1,4} (?:thoughts?|responses?|repl(?:y|ies)) (?:on|to) [“"‘'].{1,200}$/i, why: 'a counter' },
  { test: /^(?:exit|switch to|view) (?:mobile|desktop|full)\b.{0,30}$/i, why: 'a switch of the page' },
  { test: /^(?:click|tap) (?:here|to)\b.{0,100}$/i, why: 'a link to further pages' },
  {
    test: /^(?:reading time:? ?)?\d{1,3}[- ](?:min(?:ute)?s?)(?: read)?\.?$|^(?:updated )?(?:an?|\d{1,2}) (?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?) ago$/i,
    why: 'a note of the page on reading time or age',
  },
  {
    test: /^(?:tags?|tagged|topics?|filed under|posted in|categories|hidden categories|category|keywords|labels|related topics)(?: ?:|$).{0,200}$|^TAGS(?: \S{1,40}){1,20}$|^posted in \p{Lu}.{0,80}\btagged\b.{0,120}$/iu,
    why: 'a list of topics',
  },
  {
    test: /^(?:leave|post|write|add|view|hide|show|load) (?:a |your |all |more )?(?:comments?|repl(?:y|ies))\b.{0,40}$|^(?:join the (?:conversation|discussion)|be the first to comment|comments (?:are )?(?:closed|disabled)|the comments below have (?:not )?been moderated)\b.{0,60}$|^newest oldest best rated worst rated$/i,
    why: 'a place for comments',
  },
  {
    test: /^your email address will not be published\b.{0,120}$|^(?:enter|type) your e-?mail\b.{0,80}$|^thank(?:s| you) for (?:subscribing|signing up)\b.{0,80}$/i,
    why: 'a form of the page',
  },
  {
    test: /^(?:show|hide|toggle) caption$|^(?:toggle )?more options$|^toggle more options$|^view (?:image|gallery|photos?)\b.{0,30}$|^(?:play|watch|listen)(?: (?:video|live|now|to this (?:article|story|page)))?(?: [·|-]?\s?\d{1,2}:\d\d)?$|^(?:download|embed|transcript)$|^scroll down for \p{L}{3,10}$|^load more\b.{0,20}$|^sort by: .{1,60}$/iu,
    why: 'a switch of the page',
  },
  {
    test: /^(?:loading|please wait|skip ad|report this ad|open in app|scroll down|swipe|expand|collapse|see less|read less|show less)(?:\.{3}|…)?$/i,
    why: 'a switch of the page',
  },
];
