import { join } from 'node:path';
import {
  type QuotePage,
  type ReviewPage,
  type TimelinePage,
  quotePageSchema,
  reviewPageSchema,
  timelinePageSchema,
} from '../../model/generated.ts';
import { withoutGone } from './gone.ts';
import { GENERATED } from './paths.ts';
import { readJson } from './read.ts';

/** The paged listings of the whole collection; `page` counts from 1. */
const file = (listing: string, page: number): string => join(GENERATED, listing, `${page}.json`);

export const readQuotes = (page: number): QuotePage => withoutGone(readJson(file('quotes', page), quotePageSchema));
export const readTimeline = (page: number): TimelinePage =>
  withoutGone(readJson(file('timeline', page), timelinePageSchema));
export const readReview = (page: number): ReviewPage => withoutGone(readJson(file('review', page), reviewPageSchema));
