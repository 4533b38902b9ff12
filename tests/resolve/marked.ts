import { factsFrom, inputFrom } from '../../scripts/bench/madeFacts.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Form, Kind } from '../../src/model/kind.ts';
import type { Name, Role } from '../../src/model/mention.ts';
import { resolveDocument, type ResolveInput } from '../../src/pipeline/resolve/document.ts';

const KINDS: Readonly<Record<string, Kind>> = { P: 'person', O: 'organization', L: 'place', E: 'event' };

/**
 * A text with its names marked: `[Kim Jong Un|P]`; L place, O organization, E event; `LD` a demonym, `PT` a role without a name,
 * `[North|L=North Korea]` what it means; `{North Korean leader} [Kim Jong Un|P]` a role of the name that follows or, as
 * `[Andy Kim|P], {head of the Korea desk}<`, of the one before.
 */
export function marked(source: string): ResolveInput {
  const names: Name[] = [];
  const roles: { start: number; end: number; back: boolean; text: string }[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(/\[([^|\]]+)\|([PLOE])([DT]?)(?:=([^\]]+))?\]|\{([^}]+)\}(<?)/g)) {
    text += source.slice(at, match.index);
    at = match.index + match[0].length;
    const [, surface, kind, form, means, role, back] = match;
    const start = text.length;
    const words = surface ?? role ?? '';
    text += words;
    if (role !== undefined) roles.push({ start, end: text.length, back: back === '<', text: words });
    else {
      const shape: Form = form === 'D' ? 'demonym' : form === 'T' ? 'title' : 'name';
      names.push({
        start,
        end: text.length,
        text: words,
        kind: KINDS[kind ?? 'P'] ?? 'person',
        form: shape,
        how: 'gold',
        confidence: 1,
        ...(means === undefined ? {} : { means }),
      });
    }
  }
  text += source.slice(at);
  const described = roles.map(({ start, end, back, text: words }): Role => ({
    start,
    end,
    text: words,
    name: back ? names.findLastIndex((name) => name.end <= start) : names.findIndex((name) => name.start >= end),
    relation: back ? 'apposition' : 'title',
  }));
  return inputFrom(text, names, described);
}

/** The groups of a marked text, each as its names in text order; open names as `?Name → A / B`. */
export function grouped(source: string): { groups: string[][]; open: string[] } {
  const input = marked(source);
  const { entities, links } = resolveDocument(input);
  const textOf = (index: number): string => input.names[index]?.text ?? '';
  return {
    groups: entities.map(({ names }) => names.map(textOf)),
    open: links.flatMap(({ entity, candidates }, index) =>
      entity === null
        ? [
            `${textOf(index)} → ${candidates.map((candidate) => textOf(entities[candidate.entity]?.head ?? 0)).join(' / ')}`,
          ]
        : [],
    ),
  };
}

/** Facts of a marked document, as analysis would send them. `year` is the year of publication. */
export const factsOf = (id: string, source: string, year: string | null = null): Facts =>
  factsFrom(id, marked(source), year);

/** The groups with each name once, sorted, so that a test reads like the answer. */
export const groups = (source: string): string[] =>
  grouped(source)
    .groups.map((names) => [...new Set(names)].join(' + '))
    .sort();
