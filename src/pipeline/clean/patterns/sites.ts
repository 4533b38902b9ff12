import type { Pattern } from './pattern.ts';

/** What the programs of common sites print about every text: encyclopedias, blogs, wires. */
export const SITES: readonly Pattern[] = [
  { test: /^from wikipedia, the free encyclopa?edia$/i, why: 'a line of the encyclopedia about its page' },
  {
    test: /^coordinates: ?[\d°′″'".,NSEW /﻿-]{6,120}$|^retrieved from ["“]https?:\/\/\S{1,240}$|^this page was last (?:edited|modified) on \d.{0,80}$|^text is available under the creative commons\b.{0,220}$/i,
    why: 'a line of the encyclopedia about its page',
  },
  {
    test: /^(?:proudly )?powered by (?:wordpress|blogger|ghost|drupal|medium|substack)\b.{0,60}$|^(?:like this:|like loading\.{0,3}…?|share this:|uncategorized|meta|(?:entries|comments) (?:rss|feed))$|^(?:email this ?)?blogthis!.{0,80}$|^subscribe to: ?(?:post|posts|comments)\b.{0,40}$/i,
    why: 'a line of the program that made the page',
  },
  {
    test: /^(?:-+ ?)?(?:ends|-30-|end of story)(?: ?-+)?$|^[A-Z]{2,4}\d{3,5}(?: [A-Z]{3,10})? \d\d[-/]\d\d \d{4}$|^(?:URGENT|BULLETIN|FLASH|NEWSALERT|(?:UPDATE|WRAPUP|RPT) ?\d{1,2}-?)$|^[A-Z][A-Z0-9]+(?:[-/][A-Z0-9]+){1,5}(?: ?\/| \([A-Z0-9 ,]{2,40}\))$|^keywords: ?[A-Z][A-Z0-9 /,-]{2,80}$|^\(\(\S{1,60}@\S{1,60}; [+\d ();.]{0,40}\)\)$/,
    why: 'a code of the wire',
  },
  {
    test: /^a version of this (?:article|story|review) (?:appeared|appears) in (?:print|the)\b.{0,220}$/i,
    why: 'a note on the printed page',
  },
];
