import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Write one file of the site, with its folder where that is missing. */
export function putFile(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Lay the generated data files into the built site as they are. */
export function copyData(generated: string, out: string): void {
  const data = join(generated, 'data');
  if (existsSync(data)) for (const name of readdirSync(data)) cpSync(join(data, name), join(out, 'data', name));
}
