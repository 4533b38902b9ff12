import { z } from 'zod';
import { decisionSchema } from '../../src/model/decisions.ts';
import { EXAMPLES } from '../../src/pipeline/read/decisionFaults.ts';
import { code, page, table } from './markdown.ts';

const MEANINGS: Readonly<Record<string, string>> = {
  merge: 'These are the same; the first keeps its page, the addresses of the others lead to it.',
  'not-same': 'These are different, however alike their names.',
  split: 'What these documents say is about another bearer of the name, who gets a page.',
  rename: 'The page is called so; its old address leads to it.',
  kind: 'It is a person, organization, place or event.',
  ignore: 'These words are no name; `in` limits that to documents.',
  add: 'Find this name and its aliases wherever they stand; they outrank the recogniser.',
  list: 'A file beside decisions.yaml: CSV with the columns name, kind, aliases, same-as (several parted by `|`) and why, each row an `add`; a .txt file with one name a line; or a filled-in reconcile.csv, each row with a qid a `same-as`.',
  assign: 'These words mean this entity: in one document, or there in one mention only.',
  'same-as': 'It is the same as what this address names elsewhere.',
  title: 'The document’s title.',
  date: 'When the document was published, in EDTF; null for “not known”.',
  publisher: 'Who published the document; null for nobody.',
  furniture: 'These words are page furniture; with `is: false`, they are not.',
};

const OPENING = `\`decisions.yaml\` lies beside \`settings.yaml\`. It is a list; each item is one decision, named by its first key. Entities are named
by id or by any name they bear, documents by id. \`why\` may be added to each and is shown where the decision applies. A fault stops the build
with file, line, what was found and an example; a decision that no longer applies is reported, never dropped in silence. Pages offer the
line that would change what they say, and \`decide\` writes lines for you.`;

/** Every verb with an example and its keys. Throws where a verb has no meaning here. */
export function decisionsPage(): string {
  const rows = decisionSchema.options.map((option) => {
    const schema = z.toJSONSchema(option, { io: 'input' }) as {
      properties?: Record<string, unknown>;
      required?: string[];
    };
    const [verb = '', ...keys] = Object.keys(schema.properties ?? {}).filter((key) => key !== 'why');
    const meaning = MEANINGS[verb];
    if (meaning === undefined) throw new Error(`scripts/reference/decisions.ts says nothing of “${verb}”`);
    const shown = keys.map((key) =>
      schema.required?.includes(key) === true ? code(key) : `${code(key)} (may be missing)`,
    );
    return [code(verb), meaning, shown.join(', '), code(EXAMPLES[verb] ?? '')];
  });
  return page('Decisions', OPENING, [table(['verb', 'says', 'further keys', 'example'], rows)]);
}
