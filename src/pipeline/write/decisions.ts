import { Document, isSeq, parseDocument, visit } from 'yaml';
import type { Decision } from '../../model/decisions.ts';

const OPENING = `# What an editor decided. Each item is one decision; docs/reference/decisions.md lists all verbs.\n`;

/**
 * The text of decisions.yaml with one more decision at its end. Everything else, comments too, stays as it was typed; only a file that is
 * no list in block style (an empty \`[]\`) is written anew. Throws when the text is not valid YAML.
 */
export function withDecision(text: string, decision: Decision): string {
  const entry = entryText(decision);
  const document = parseDocument(text);
  if (document.errors.length > 0) throw document.errors[0] ?? new Error('not valid YAML');
  if (document.contents === null) return `${text === '' ? OPENING : text.replace(/\n?$/, '\n')}${entry}`;
  if (isSeq(document.contents) && document.contents.flow !== true) {
    const added = `${text.trimEnd()}\n${indented(entry, text)}`;
    const again = parseDocument(added);
    if (
      again.errors.length === 0 &&
      isSeq(again.contents) &&
      again.contents.items.length === document.contents.items.length + 1
    )
      return added;
  }
  if (!isSeq(document.contents)) throw new Error('the file holds no list');
  return `${OPENING}${[...(document.toJS() as Decision[]), decision].map(entryText).join('')}`;
}

/** One decision as an item of the list: `- merge: [a, b]`. */
function entryText(decision: Decision): string {
  const entry = new Document([decision]);
  visit(entry, {
    Seq: (_key, node, path) => {
      if (path.length > 1) node.flow = true;
    },
  });
  return entry.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The entry set in as far as the list's own items are. */
function indented(entry: string, text: string): string {
  const blanks = /^( *)- /m.exec(text)?.[1] ?? '';
  return entry.replace(/^(?=.)/gm, blanks);
}
