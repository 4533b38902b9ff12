import type { Span } from '../../model/span.ts';
import { DIGIT_RULES, explicitRules } from './explicit.ts';
import type { DateExpression } from './expression.ts';
import { foreignRelativeRules } from './foreign.ts';
import { PERIOD_RULES } from './periods.ts';
import { RELATIVE_RULES } from './relative.ts';
import type { Rule } from './rule.ts';

const AROUND = 30;

const grammars = new Map<string, readonly Rule[]>();

/** The rules for a language (BCP 47), the more specific first. English where the language is not known. */
function grammar(language: string): readonly Rule[] {
  const base = language.split('-')[0] ?? language;
  let rules = grammars.get(base);
  if (rules === undefined) {
    const english = base === 'en' || base === 'und';
    rules = [
      ...DIGIT_RULES,
      ...explicitRules(english),
      ...PERIOD_RULES,
      ...(english ? RELATIVE_RULES : foreignRelativeRules(base)),
    ];
    grammars.set(base, rules);
  }
  return rules;
}

/**
 * Every date in a stretch of text, by a grammar of explicit and relative dates. Sorted, not overlapping: of two that
 * overlap the earlier wins, then the longer, then the rule that stands first. Linear: each pattern passes once.
 */
export function scanDates(text: string, { start, end }: Span, language: string): DateExpression[] {
  const slice = text.slice(start, end);
  const found: DateExpression[] = [];
  if (!/\d|day|year|month|week|\p{Lu}|ago|night|hier|jour/iu.test(slice)) return found;
  for (const rule of grammar(language)) {
    for (const match of slice.matchAll(rule.pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      const round = { before: slice.slice(Math.max(0, from - AROUND), from), after: slice.slice(to, to + AROUND) };
      const value = rule.read(match.groups ?? {}, round);
      if (value === null) continue;
      const trailing = /[.,\s]$/.test(match[0]) && !/\b(?:B\.C\.|A\.D\.|C\.E\.)$/.test(match[0]) ? 1 : 0;
      found.push({
        start: start + from,
        end: start + to - trailing,
        value,
        rule: rule.id,
        confidence: rule.confidence,
      });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: DateExpression[] = [];
  for (const date of found) if (date.start >= (chosen.at(-1)?.end ?? 0)) chosen.push(date);
  return chosen;
}
