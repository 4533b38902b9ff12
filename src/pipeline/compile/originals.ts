import { shortDigest } from '../../text/slug.ts';

/** Formats that browsers or desktops would open as something else than text. */
const BINARY = /\.(?:docx?|odt|epub|pdf|rtf|eml|msg|zip|xlsx?|ods)$/i;
/** Most bytes in one part of a path on common disks, less room for endings. */
const LIMIT = 255;
const ROOM = 24;

/**
 * Where each original lies in the site: under its own path, with an ending that no browser renders. Two seeds that would
 * meet there (`a` and `a.txt`, or names that differ only by case), and one that would meet a folder (`a.html` and
 * `a.html.txt/b`), are told apart by a further ending; a name that its ending would make too long for a disk is cut and
 * ends with a digest.
 */
export function originalNames(seeds: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set(seeds.flatMap(foldersOf).map(keyOf));
  const order = [...seeds].sort((a, b) => Number(b.endsWith('.txt')) - Number(a.endsWith('.txt')) || (a < b ? -1 : 1));
  for (const seed of order) {
    let name = fitting(`originals/${seed}`, /\.txt$/i.test(seed) ? '' : BINARY.test(seed) ? '.bin' : '.txt');
    while (taken.has(keyOf(name))) name = fitting(name, '.txt');
    taken.add(keyOf(name));
    names.set(seed, name);
  }
  return names;
}

/** Every folder that holds the original of a seed. */
function foldersOf(seed: string): string[] {
  const parts = `originals/${seed}`.split('/');
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** The path with an ending more; its last part cut where that is longer than disks allow. */
function fitting(path: string, ending: string): string {
  const slash = path.lastIndexOf('/') + 1;
  const file = path.slice(slash);
  if (Buffer.byteLength(file + ending) <= LIMIT) return path + ending;
  let end = 0;
  let size = 0;
  for (const letter of file) {
    size += Buffer.byteLength(letter);
    if (size > LIMIT - ROOM) break;
    end += letter.length;
  }
  return `${path.slice(0, slash)}${file.slice(0, end)}-${shortDigest(path)}${ending || '.txt'}`;
}

/** Disks fold case and Unicode forms. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
