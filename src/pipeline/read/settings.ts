import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { settingsSchema, type Settings } from '../../model/settings.ts';
import { Failure } from '../../report/failure.ts';
import { handWritten } from './handWritten.ts';

/** Read `settings.yaml` below `content`; a missing file means the defaults. Throws `Failure` naming file, key and what was expected. */
export function readSettings(content: string): Settings {
  const file = join(content, 'settings.yaml');
  const text = handWritten(content, 'settings.yaml');
  if (text === null) return settingsSchema.parse({});
  let value: unknown;
  try {
    value = parse(text, { logLevel: 'error' }) ?? {};
  } catch (cause) {
    const line = cause instanceof YAMLParseError ? `:${cause.linePos?.[0].line ?? 1}` : '';
    throw new Failure(`${file}${line} is not valid YAML.`, 'Mend that line; every setting is `key: value`.', 1, cause);
  }
  const result = settingsSchema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`);
  throw new Failure(
    `${file} does not fit: ${faults.join('; ')}.`,
    'docs/reference/settings.md says what each key takes.',
  );
}
