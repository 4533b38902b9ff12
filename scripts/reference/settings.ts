import { z } from 'zod';
import { DOWNLOADS, EXPORTS } from '../../src/model/exports.ts';
import { settingsSchema } from '../../src/model/settings.ts';
import { code, page, table } from './markdown.ts';
import { keyComments } from './source.ts';

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

const OPENING = `\`settings.yaml\` lies in the folder of hand-written files: \`content/\` for the bundled seeds, \`FOLDER/.backmatter/\` for another
folder, or what \`--content\` names. It is data, never run. Every key has a default, so the file may be missing; a key that is not
known stops the build with its name.`;

/** Every setting with its type, default and meaning. */
export function settingsPage(): string {
  const schema = z.toJSONSchema(settingsSchema, { io: 'input' }) as JsonSchema;
  const comments = keyComments('src/model/settings.ts');
  const rows = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => rowsOf(key, value, comments));
  const example =
    'title: Summit papers\ndescription: Clippings on the summits of 2018.\nlimits:\n  fileMiB: 50\nexports:\n  tei: false';
  return page('Settings', OPENING, [
    table(['key', 'type', 'default', 'meaning'], rows),
    `\`\`\`yaml\n${example}\n\`\`\``,
  ]);
}

function rowsOf(key: string, schema: JsonSchema, comments: ReadonlyMap<string, string>): string[][] {
  if (schema.properties !== undefined) {
    return Object.entries(schema.properties).flatMap(([inner, value]) => rowsOf(`${key}.${inner}`, value, comments));
  }
  const given = schema.default === undefined ? '' : code(JSON.stringify(schema.default));
  return [
    [
      code(key),
      [schema.type ?? []].flat().join(' or '),
      given,
      comments.get(key.replace(/^.*\./, '')) ?? exportMeaning(key),
    ],
  ];
}

function exportMeaning(key: string): string {
  const name = EXPORTS.find((one) => key === `exports.${one}`);
  if (name === 'schemaOrg') return 'schema.org data in the head of pages.';
  if (name === 'citation') return 'Citation tags in the head of documents, for Zotero and others.';
  const files = DOWNLOADS.filter((download) => name !== undefined && download.export === name).map(({ path }) =>
    code(path),
  );
  return files.length === 0 ? '' : `Makes ${files.join(', ')}.`;
}
