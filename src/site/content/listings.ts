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
import { manifest } from './records.ts';
import { question } from '../reuse/question.ts';
import { readJson } from './read.ts';

/** The paged listings of the whole collection; `page` counts from 1. */
const file = (listing: string, page: number): string => join(GENERATED, listing, `${page}.json`);

/** Of a page of quotations: where there are none at all, one empty page. */
export const readQuotes = question('quotes', (page: number): Omit<QuotePage, 'total'> => {
  if (manifest.quotePages === 0) return { page, pages: 1, groups: [] };
  const { total: _total, ...shown } = withoutGone(readJson(file('quotes', page), quotePageSchema));
  return shown;
});
export const readTimeline = question('timeline', (page: number): Omit<TimelinePage, 'total'> => {
  if (manifest.timelinePages === 0) return { page, pages: 1, entries: [] };
  const { total: _total, ...shown } = withoutGone(readJson(file('timeline', page), timelinePageSchema));
  return shown;
});
export const readReview = question('review', (page: number): Omit<ReviewPage, 'total'> => {
  if (manifest.reviewPages === 0) return { page, pages: 1, items: [] };
  const { total: _total, ...shown } = withoutGone(readJson(file('review', page), reviewPageSchema));
  return shown;
});
