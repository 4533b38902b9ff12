import { titleOf } from '../../knowledge/titles.ts';
import type { Entity } from '../../model/corpus.ts';
import type { Sentences } from '../../model/facts.ts';
import type { Candidate, Mention } from '../../model/mention.ts';
import { explainRule } from '../../model/rules.ts';
import { fold } from '../../text/foldName.ts';
import { nearest } from '../../text/nearest.ts';
import { foldSpace } from '../../text/space.ts';
import { mentionNumber, undoLine } from './undo.ts';

/** Why one mention is where it is. */
export interface ExplainedMention {
  readonly mention: Mention;
  /** Name of the entity it was taken for, or null when open. */
  readonly name: string | null;
  readonly sentence: string;
  readonly candidates: readonly (Candidate & { readonly name: string })[];
  /** What the rule says in general. */
  readonly rule: string;
  /** Lines of decisions.yaml that touch its entity. */
  readonly decisions: readonly string[];
  /** The line that would undo or settle it. */
  readonly undo: string;
}

export interface Explanation {
  readonly mentions: readonly ExplainedMention[];
  /** Where no mention is called so: the nearest names there are. */
  readonly nearest: readonly string[];
}

/**
 * Every mention that `name` means: those that read so (with or without the title before it: "Mr Kim" explains "Kim"), and those of
 * the entity with that id or name.
 */
export function explain(
  name: string,
  entities: readonly Entity[],
  mentions: Iterable<readonly Mention[]>,
  sentencesOf: ReadonlyMap<string, Sentences>,
): Explanation {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const wanted = withoutTitle(name);
  const ids = new Set(
    entities.filter((entity) => entity.id === name || wanted.has(fold(entity.name))).map(({ id }) => id),
  );
  const found: ExplainedMention[] = [];
  const known = new Set(byId.keys());
  for (const list of mentions) {
    for (const mention of list) {
      known.add(mention.text);
      if (!wanted.has(fold(mention.text)) && (mention.entity === null || !ids.has(mention.entity))) continue;
      const one = sentencesOf.get(mention.document);
      const sentence = one?.sentences[one.sentenceOf[mentionNumber(mention) - 1] ?? -1];
      const entity = mention.entity === null ? undefined : byId.get(mention.entity);
      found.push({
        mention,
        name: entity?.name ?? null,
        sentence: foldSpace(sentence?.text ?? ''),
        candidates: mention.candidates.map((candidate) => ({
          ...candidate,
          name: byId.get(candidate.entity)?.name ?? candidate.entity,
        })),
        rule: explainRule(mention.rule),
        decisions: entity?.decisions ?? [],
        undo: undoLine(mention, mention.entity ?? mention.candidates[0]?.entity ?? '', entity?.name ?? mention.text),
      });
    }
  }
  return { mentions: found, nearest: found.length > 0 ? [] : nearest(name, known, 5) };
}

function withoutTitle(name: string): Set<string> {
  const words = name.trim().split(/\s+/);
  const forms = new Set([fold(name)]);
  for (let count = 1; count < words.length; count++)
    if (titleOf(words.slice(0, count).join(' '))) forms.add(fold(words.slice(count).join(' ')));
  return forms;
}

/** An explanation as plain lines for a terminal. */
export function explanationText(name: string, { mentions, nearest: near }: Explanation): string {
  if (mentions.length === 0) {
    return `No mention is called “${name}”.${near.length > 0 ? ` The nearest names are ${near.join(', ')}.` : ''}`;
  }
  const blocks = mentions.map(({ mention, name: who, sentence, candidates, rule, decisions, undo }) => {
    const lines = [
      `${mention.id}  “${mention.text}” → ${who === null ? 'open' : `${who} (${mention.entity ?? ''})`}  ${mention.confidence.toFixed(2)}  [${mention.rule}]`,
    ];
    lines.push(`    ${sentence}`, `    why: ${mention.reason}`);
    if (rule !== '') lines.push(`    rule: ${rule}`);
    if (candidates.length > 0)
      lines.push(
        `    ${who === null ? 'possible' : 'also possible'}: ${candidates.map((other) => `${other.name} ${other.score.toFixed(2)}`).join(', ')}`,
      );
    for (const decision of decisions) lines.push(`    decision: ${decision}`);
    lines.push(`    ${who === null ? 'to settle it' : 'to undo it'}: ${undo}`);
    return lines.join('\n');
  });
  const open = mentions.filter(({ name: who }) => who === null).length;
  return `${mentions.length} mention${mentions.length === 1 ? '' : 's'}, ${open} open\n\n${blocks.join('\n\n')}`;
}
