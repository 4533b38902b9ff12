import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { PlacedDecision } from '../../model/decisions.ts';
import { Failure } from '../../report/failure.ts';
import { checkDecision, type Fault } from './decisionFaults.ts';
import { handWritten } from './handWritten.ts';
import { rowsOf } from './watchListRows.ts';

/**
 * Read `decisions.yaml` below `content`; a missing file means none. The rows of a `list: people.csv` come back as `add` decisions in
 * its place. Throws one `Failure` with every fault of the file, each a sentence that names file and line, what was found and what was expected.
 */
export function readDecisions(content: string): PlacedDecision[] {
  const text = handWritten(content, 'decisions.yaml');
  if (text === null) return [];
  const faults: Fault[] = [];
  const decisions = parseDecisions(text, 'decisions.yaml', faults).flatMap((placed) => {
    if (!('list' in placed.decision)) return [placed];
    return rowsOf(content, placed.decision.list, placed, faults);
  });
  if (faults.length > 0) throw failure(faults);
  return decisions;
}

/** The decisions of a text in YAML; what does not fit goes into `faults`. Pure. */
export function parseDecisions(text: string, file: string, faults: Fault[]): PlacedDecision[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  for (const error of document.errors) {
    faults.push({
      file,
      line: lineAt(error.pos[0]),
      message: `this is not valid YAML (${error.message})`,
      hint: 'Each decision begins with “- ” and is made of `key: value` lines.',
    });
  }
  const root = document.contents;
  if (document.errors.length > 0 || root === null) return [];
  if (!isSeq(root)) {
    faults.push({
      file,
      line: lineAt(root.range?.[0] ?? 0),
      message: 'the file holds no list',
      hint: 'Begin each decision with “- ”, as in “- merge: [kim-jong-un, kim]”.',
    });
    return [];
  }
  return root.items.flatMap((item): PlacedDecision[] => {
    const range = isMap(item) || isScalar(item) || isSeq(item) ? item.range : null;
    const line = lineAt(range?.[0] ?? 0);
    if (!isMap(item)) {
      faults.push({
        file,
        line,
        message: `found ${JSON.stringify(isScalar(item) ? item.value : text.slice(range?.[0], range?.[1]))} where a decision was expected`,
        hint: 'A decision is a verb and what it is about, as in “- ignore: Exit Mobile”.',
      });
      return [];
    }
    const source = text.slice(range?.[0] ?? 0, range?.[1] ?? 0);
    const decision = checkDecision(toValue(item), (key) => lineOf(item, key, lineAt) ?? line, file, line, faults);
    return decision === null ? [] : [{ decision, file, line, source: `- ${oneLine(source)}` }];
  });
}

/** The value of a decision; numbers stay the words that were typed ("1996" may be a name), but for the number of a mention. */
function toValue(item: YAMLMap): unknown {
  const typed = (node: unknown): unknown => {
    if (isSeq(node)) return node.items.map(typed);
    if (!isScalar(node)) return isMap(node) ? node.toJSON() : null;
    return typeof node.value === 'number' ? (node.source ?? String(node.value)) : node.value;
  };
  const entries = item.items.map(({ key, value }): [string, unknown] => {
    const name = isScalar(key) ? String(key.value) : '';
    return [name, name === 'mention' && isScalar(value) ? value.value : typed(value)];
  });
  return Object.fromEntries(entries);
}

function lineOf(item: YAMLMap, key: string, lineAt: (offset: number) => number): number | null {
  const pair = item.items.find(({ key: node }) => isScalar(node) && node.value === key);
  const start = pair !== undefined && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
  return start === undefined ? null : lineAt(start);
}

function oneLine(source: string): string {
  return source
    .split(/\r?\n/)
    .map((line) => line.replace(/\s#.*$/s, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join('; ');
}

function failure(faults: readonly Fault[]): Failure {
  const shown = [...faults]
    .sort((a, b) => a.line - b.line)
    .map(({ file, line, message, hint }) => `${file}:${line}: ${message}. ${hint}`);
  const count = shown.length === 1 ? 'One decision does' : `${shown.length} decisions do`;
  return new Failure(
    `${count} not fit:\n${shown.map((line) => `  ${line}`).join('\n')}`,
    'Mend these lines; docs/reference/decisions.md lists every decision with an example.',
  );
}
