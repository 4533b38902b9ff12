import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Settings, settingsSchema } from '../../model/settings.ts';
import { BY_HAND } from './paths.ts';
import { checked } from './read.ts';

/** The collection's settings; `BACKMATTER_TITLE` (the command's `--title`) goes before the file's title. */
export const settings: Settings = read();

function read(): Settings {
  const file = join(BY_HAND, 'settings.yaml');
  const given: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : undefined;
  const found = checked(file, given ?? undefined, settingsSchema);
  const title = process.env['BACKMATTER_TITLE'];
  return title === undefined || title === '' ? found : { ...found, title };
}
