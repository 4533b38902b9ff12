/**
 * Everything the program says about single documents, in one table: each entry is one sentence that names what was
 * found, what was expected and what to do. A notice never stops the other documents.
 */
const SENTENCES = {
  empty: () => 'The file is empty, so it has no page. Remove it, or put the text in.',
  blank: () => 'The file holds only blanks, so it has no page. Remove it, or put the text in.',
  binary: (what: string) =>
    `The file is not text (${what}), so it is left out. Save it as plain text, UTF-8 for choice, to have it read.`,
  'too-large': (size: string, limit: string) =>
    `The file has ${size}, more than the limit of ${limit}, so it is left out. Raise limits.fileMiB in settings.yaml, or split the file.`,
  'not-a-file': (what: string) =>
    `This is ${what}, not a file, so it is left out. Put a copy of the document itself there.`,
  'symbolic-link': () =>
    'This is a symbolic link, and links are not followed, so it is left out. Put a copy of the document itself there.',
  hidden: () =>
    'This is hidden, since its name begins with a dot, so it is left out. Rename it to have what it holds read.',
  'folder-like-file': () => 'This is a folder, though its name ends like a file’s; the documents in it are read.',
  unreadable: (why: string) => `The file could not be read (${why}), so it is left out. Check that you may read it.`,
  'name-not-utf8': () => 'The file’s name is not valid UTF-8, so it cannot have an address and is left out. Rename it.',
  'path-too-long': (limit: string) =>
    `The path, or the address it would have, is longer than ${limit} bytes, so what lies there is left out. Shorten the names of its folders.`,
  'encoding-guessed': (encoding: string, why: string) =>
    `The text is not UTF-8; it was read as ${encoding} (${why}). If letters look wrong, name its encoding in settings.yaml.`,
  'encoding-doubtful': (encoding: string) =>
    `The encoding of the text could not be told; it was read as ${encoding}, and letters may be wrong. Name its encoding in settings.yaml.`,
  garbled: (sign: string) =>
    `The text holds “${sign}” and the like: letters were lost or decoded wrongly before it was saved. It is shown as it is; save it anew from its source to mend it.`,
  'encoding-damaged': (encoding: string, count: string) =>
    `The text was read as ${encoding}, but ${count} bytes do not fit it and show as �. Name its encoding in settings.yaml.`,
  'encoding-unknown': (given: string) =>
    `settings.yaml names the encoding “${given}” for this file, which is not known. Use a name such as windows-1252 or shift_jis.`,
  'sidecar-unread': (why: string) =>
    `What lies beside it to say its title, date and the like (.meta.yaml) is not read: ${why}. Mend that file, or remove it.`,
  'sidecar-astray': () =>
    'This would say the title, date and the like of a document beside it, and there is none of that name. Name it after the document, or remove it.',
  'not-read': (what: string) =>
    `Backmatter itself failed at this file (${what}), so it is left out. Please report this with the file.`,
  'out-of-memory': () =>
    'The text needs more memory than there is, so it is left out. Split the file, or set NODE_OPTIONS=--max-old-space-size=8192.',
  'mark-up-unread': (why: string) =>
    `Its mark-up could not be read (${why}), so it is shown as it is written. Break it up with blank lines, or save it as plain text.`,
  'changed-meanwhile': () =>
    'The file changed or went while the build was running, so it is left out this time. Build again.',
  'not-annotated': (what: string) =>
    `The text could not be written safely as MDX (${what}), so its page shows it without names. Please report this with the file.`,
  'annotations-lost': (count: string) =>
    `Of the annotations made elsewhere, ${count} name words that do not stand in this text, so they are left out. Export them again for this text.`,
  'annotations-unread': (file: string, why: string) => `The file annotations/${file} is left out. ${why}`,
  'annotations-nameless': (file: string) =>
    `The file annotations/${file} holds no name that can be read. Give W3C Web Annotations (.json, .jsonld) with a kind and a quotation, or words in columns (.conll, .tsv, .iob) with labels such as B-PER.`,
  'annotations-astray': (file: string, source: string) =>
    `The file annotations/${file} speaks of “${source}”, which is no document here. Name the file after the document, or correct the source in it.`,
  'decision-idle': (where: string, source: string, why: string) =>
    `${where}: the decision “${source}” does not apply: ${why}. Change the line, or remove it.`,
} as const;

export type NoticeCode = keyof typeof SENTENCES;

/** Something to say about one document (or about none, `seed` null). */
export interface Notice {
  readonly code: NoticeCode;
  readonly seed: string | null;
  readonly message: string;
  /** True when the file has no page. */
  readonly leftOut: boolean;
}

const LEFT_OUT: ReadonlySet<NoticeCode> = new Set([
  'empty',
  'blank',
  'binary',
  'too-large',
  'not-a-file',
  'symbolic-link',
  'hidden',
  'unreadable',
  'name-not-utf8',
  'path-too-long',
  'sidecar-astray',
  'not-read',
  'out-of-memory',
  'changed-meanwhile',
]);

/** Make the notice `code` about `seed`; the further arguments fill its sentence. */
export function notice<C extends NoticeCode>(
  code: C,
  seed: string | null,
  ...facts: Parameters<(typeof SENTENCES)[C]>
): Notice {
  const say = SENTENCES[code] as (...facts: readonly string[]) => string;
  return { code, seed, message: say(...facts), leftOut: LEFT_OUT.has(code) };
}
