/** Tables through which UTF-8 is read wrongly most often, then stored as UTF-8 again. */
const TABLES = ['windows-1252', 'windows-1251', 'windows-1250'];
/** How much of a text is looked at, from its first letter beyond ASCII, in UTF-16 units. */
const SAMPLE = 4000;
/** Fewer letters are chance. */
const FEWEST = 3;
/** So many of the letters may be lost on the way. */
const LOST = 0.05;

const bytesOf = new Map<string, ReadonlyMap<string, number>>();

/**
 * The first letters of a text that was UTF-8, read as another encoding and stored again (“Å‚” for ł, “РњРѕ” for Мо), or null.
 * Told by going back: the letters as bytes of that encoding are UTF-8, which chance does not give.
 */
export function twiceEncoded(text: string): string | null {
  const first = text.search(/[^\u0000-\u007f]/);
  if (first < 0) return null;
  const sample = text.slice(first, first + SAMPLE);
  return TABLES.some((table) => isUtf8(sample, tableOf(table)))
    ? (/[^\u0000-\u00a0][^\u0000-\u00a0]/.exec(sample)?.[0] ?? sample.slice(0, 2))
    : null;
}

function isUtf8(sample: string, table: ReadonlyMap<string, number>): boolean {
  const bytes: number[] = [];
  let beyond = 0;
  let lost = 0;
  for (const char of sample) {
    const code = char.charCodeAt(0);
    const byte = code < 0x80 ? code : table.get(char);
    if (code >= 0x80) beyond++;
    if (byte === undefined) lost++;
    else bytes.push(byte);
  }
  if (lost > beyond * LOST) return false;
  const back = new TextDecoder().decode(new Uint8Array(bytes));
  const broken = back.match(/\ufffd/g)?.length ?? 0;
  const letters = (back.match(/[^\u0000-\u007f]/gu)?.length ?? 0) - broken;
  return letters >= FEWEST && broken <= 1 + letters * LOST;
}

/** The byte of each character beyond ASCII in an encoding of one byte a character. */
function tableOf(encoding: string): ReadonlyMap<string, number> {
  const known = bytesOf.get(encoding);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) table.set(decoder.decode(new Uint8Array([byte])), byte);
  bytesOf.set(encoding, table);
  return table;
}
