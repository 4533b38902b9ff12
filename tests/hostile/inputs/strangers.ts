/**
 * What a round of attacks brought down that was written without looking at this suite: 734 inputs, of which these kinds did not
 * do as they should at first. Paths are below the documents.
 */
export const strangerDocuments = (): Map<string, string> => new Map([...WRITTEN, ...TWINS, ...SIDECARS]);

const WRITTEN: readonly (readonly [string, string])[] = [
  // A build without stack trace: what a page says of itself may be anything.
  [
    'strangers/graph.html',
    '<script type="application/ld+json">{"@graph":[null,1,"x",{"@type":["NewsArticle"],"headline":5}]}</script><p>Mr Kim spoke.',
  ],
  // Warnings of a parser that name no file.
  ['strangers/tag.md', '---\n__proto__: {a: 1}\ntitle: !!js/regexp /x/\n---\nMr Kim spoke.\n'],
  // Words that browsers show, and words that only look like mark-up.
  [
    'strangers/controls.html',
    '<p>Mr Kim <button onclick="window.__pwned=1">spoke</button><textarea> of </p> it</textarea>',
  ],
  [
    'strangers/drawn.html',
    '<svg onload=window.__pwned=1><text>Mr Kim</text></svg><math><mi>x</mi></math><p aria-hidden="true">spoke',
  ],
  ['strangers/closed.xhtml', '<?xml version="1.0"?><html><body><p>Mr Kim</p><script/><p>spoke</p></body></html>'],
  ['strangers/answer.md', '[Mr Kim]: Agreed\n\nMr Trump left.\n\n[^1]: javascript:window.__pwned=1\n'],
  ['strangers/rules.md', '---\nMr Kim spoke between two rules\n---\n\nMr Trump left.\n'],
  // Two by two, its bytes would be Chinese letters.
  ['strangers/nul.html', '<p>VISI\0BLE<scr\0ipt>window.__pwned=1</scr\0ipt>'],
  // Lines of nothing but private, unassigned or outdated characters.
  ['strangers/private.txt', 'Talks\n\n\ue000\ue001\uf8ff \u{f0000}\u{10fffd}\n\nMr Kim spoke.\n'],
  ['strangers/nonchar.txt', '\ufdd0\ufdef\u{1ffff}\n\nMr Kim spoke.\n'],
  ['strangers/deprecated.txt', '\u206a\u206b\u206f\n\nMr Kim spoke.\n'],
];

/** Files that want one place in the site: as file and as folder, or by a name that holds another's digest. */
const TWINS: readonly (readonly [string, string])[] = [
  ['strangers/q.html', '<p>Mr Kim spoke.'],
  ['strangers/q.html.txt/inner.txt', 'Mr Trump spoke.'],
  ['strangers/f', 'Mr Moon spoke.'],
  ['strangers/f.txt/inner', 'Mr Abe spoke.'],
  ['strangers/twin.md', 'Mr Pompeo spoke.'],
  ['strangers/twin.txt', 'Mr Bolton spoke.'],
  // The first eight digits of the SHA-256 of “strangers/twin.txt”.
  ['strangers/twin-197afee6.txt', 'Mr Lavrov spoke.'],
];

/** What describes a document: not to be read, without one, or a folder that is only called so. */
const SIDECARS: readonly (readonly [string, string])[] = [
  ['strangers/notes.meta.yaml/inside.txt', 'Mr Kim spoke.'],
  ...['just words', '- a\n- b', 'a: &a [1]\ntitle: *a', '\ttitle: x', `title: ${'['.repeat(20_000)}`].flatMap(
    (yaml, number): (readonly [string, string])[] => [
      [`strangers/described-${number}.txt`, 'Mr Kim spoke.'],
      [`strangers/described-${number}.txt.meta.yaml`, yaml],
    ],
  ),
];

/** Folders so deep that no address can be made of them; each is told about once. */
export const TOO_DEEP: readonly string[] = [
  Array.from({ length: 300 }, () => '!').join('/'),
  Array.from({ length: 6 }, (_, level) => `${level}${'L'.repeat(199)}`).join('/'),
];

/** What programs that Backmatter is made of would look for where a person stands, or beside documents and hand-written files. */
export const TOOL_FILES: ReadonlyMap<string, string> = new Map([
  ['tsconfig.json', '{"compilerOptions":{"baseUrl":".","paths":{"*":["./stranger.ts"]}}}'],
  ['stranger.ts', 'window.__pwned = "SCRIPT OF A STRANGER"; export const start = 1; export default start;'],
  ['postcss.config.cjs', 'require("node:fs").writeFileSync("pwned", "1");'],
  ['vite.config.js', 'require("node:fs").writeFileSync("pwned", "1");'],
  ['astro.config.mjs', 'import fs from "node:fs"; fs.writeFileSync("pwned", "1");'],
  ['pagefind.yml', 'site: /etc'],
  ['.npmrc', 'node-options=--require=/nowhere'],
  // Broken, it would end whoever looks for it.
  ['package.json', '{"name": '],
]);
