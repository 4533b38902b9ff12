import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import iconv from 'iconv-lite';
import { decode } from '../../src/pipeline/read/decode.ts';

/**
 * How many files of `udhr-encodings` come out right: `--data DIR` names the folder of corpora. A file's name ends in the name
 * of its encoding; right is the same text as the decoding it names. Files in the codes of single fonts, which no library
 * knows, must come out with a warning.
 */
const NAMED: ReadonlyMap<string, readonly string[]> = new Map([
  ['UTF8', ['utf-8']],
  ['UTF8~', ['utf-8']],
  ['WinResearcher', ['utf-8']],
  ['Latin1', ['windows-1252']],
  ['Latin2', ['iso-8859-2', 'windows-1250']],
  ['err', ['iso-8859-2', 'windows-1250']],
  ['Cyrillic', ['windows-1251', 'iso-8859-5']],
  ['Greek', ['iso-8859-7', 'windows-1253']],
  ['Hebrew', ['iso-8859-8', 'windows-1255']],
  ['Arabic', ['windows-1256']],
  ['Turkish', ['windows-1254']],
  ['Baltic', ['windows-1257', 'iso-8859-4']],
  ['GB2312', ['gb18030']],
  ['SJIS', ['shift_jis']],
  ['EUC', ['euc-jp']],
  ['JIS', ['iso-2022-jp']],
  ['Unicode', ['utf-16le']],
]);

const { values } = parseArgs({ options: { data: { type: 'string' }, faults: { type: 'boolean', default: false } } });
if (values.data === undefined) throw new Error('Name the folder of corpora: --data DIR');
const folder = join(values.data, 'udhr-encodings', 'docs');
const counts = { right: 0, wrong: 0, warned: 0, silent: 0 };
for (const file of readdirSync(folder).sort()) {
  const bytes = readFileSync(join(folder, file));
  const { text, notices, ...rest } = decode(bytes, file);
  const encoding = 'encoding' in rest ? rest.encoding : 'none';
  const wanted = NAMED.get(
    file
      .replace(/\.txt$/, '')
      .split('-')
      .at(-1) ?? '',
  );
  if (wanted === undefined) {
    const plain = bytes.every((byte) => byte < 0x80);
    const said = plain || notices.some(({ code }) => code === 'encoding-doubtful' || code === 'garbled');
    counts[said ? 'warned' : 'silent']++;
    if (!said && values.faults) console.log(`${file}: a font’s own code, read as ${encoding} without a warning`);
    continue;
  }
  const right = wanted.some((name) => text === textOf(bytes, name));
  counts[right ? 'right' : 'wrong']++;
  if (!right && values.faults) console.log(`${file}: read as ${encoding}, wanted ${wanted.join(' or ')}`);
}
console.log(`known encodings: ${counts.right} right, ${counts.wrong} wrong`);
console.log(`codes of single fonts: ${counts.warned} with a warning or plain ASCII, ${counts.silent} in silence`);

function textOf(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return iconv.decode(bytes, name);
  }
}
