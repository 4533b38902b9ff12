/** Text that some program between the seed and the reader could execute or interpret, by what it is aimed at. */
const SYNTAX: Readonly<Record<string, readonly string[]>> = {
  mdx: [
    '{process.exit(1)}', '{globalThis.pwned = 1}', '{`${7*7}`}', 'import x from "node:fs"', "import 'node:child_process'",
    'export default function () { return 1 }', 'export const getStaticPaths = () => []', '{/* comment */}', '{}', '}{', '{', '<>', '</>',
    '<Mention id="x" kind="person">Kim</Mention>', '</Furniture>', '<Quote n="1">', '<Unknown {...props} />', '<a.b.c />', '<GM>', '< 5 and > 3',
  ],
  html: [
    '<script>window.__pwned=1</script>', '<img src=x onerror="window.__pwned=1">', '<svg onload=window.__pwned=1>', '</script><script>window.__pwned=1</script>',
    '<!-- hidden -->', '<!--><img src=x onerror=window.__pwned=1>-->', '<![CDATA[x]]>', '<?php echo 1 ?>', '&lt;b&gt;', '&#60;script&#62;', '&amp;amp;',
    '<iframe src="https://evil.example/"></iframe>', '<link rel=stylesheet href=//evil.example/x.css>', '<base href="https://evil.example/">',
    '<meta http-equiv="refresh" content="0;url=https://evil.example/">', '</textarea></title></style><script>window.__pwned=1</script>',
    '<form action="https://evil.example/"><input name=q>', '<details open ontoggle=window.__pwned=1>', '"><img src=x onerror=window.__pwned=1>',
    "' onmouseover='window.__pwned=1", '<noscript><p title="</noscript><img src=x onerror=window.__pwned=1>">', '<math><mtext><mglyph><style><img src=x onerror=window.__pwned=1>',
    '<template><slot></template>', '<p dir=rtl>', '</body></html>', '<plaintext>',
  ],
  astro: ['---\nconst x = 1;\n---', 'set:html={x}', '<Fragment set:html="<b>x</b>" />', '<div is:raw>{x}</div>', 'client:load', '<style is:global>*{display:none}</style>', 'Astro.redirect("/")'],
  yaml: ['---\ntitle: taken over\n---', 'title: "x"', '!!js/function "function(){}"', '&anchor *anchor', '? complex : key', '- - -', '%YAML 1.2', '...', '<<: *merge', '"\\x41"', '{a: [b, c]}'],
  markdown: [
    '# Heading', '* item', '1. one', '> quoted', '    indented', '```js\nalert(1)\n```', '~~~\ncode\n~~~', '| a | b |\n|---|---|\n| 1 | 2 |', '[^1]: a note', 'text[^1]',
    '[x](javascript:window.__pwned=1)', '![x](https://evil.example/x.png)', '[ref]: javascript:window.__pwned=1', '<javascript:window.__pwned=1>', '<https://evil.example/>',
    'https://evil.example/path?q=1', 'www.evil.example', 'mailto:a@b.example', '***bold***', '~~struck~~', '`code`', ':::danger\nx\n:::', '::name[x]{a=b}', ':role[x]',
    'Setext\n===', 'Setext\n---', '\\# escaped', 'trailing  \nbreak', 'back\\\nslash', '$$x^2$$', '- [x] task', '[[Kim Jong Un]]', '![[embed]]', '&copy; &nbsp; &notin;',
  ],
  template: ['{{ 7*7 }}', '{% include "x" %}', '<%= 7*7 %>', '${7*7}', '#{7*7}', '$(id)', '`id`', '@{x}', '{{{x}}}', '[% x %]', '%s%n%d', '{0}', '%00', '$&', "$'", '$1', '\\1'],
  data: ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://evil.example","x")', '=cmd|\' /C calc\'!A0', '\t=1+1', '"quoted, comma"', "Robert'); DROP TABLE students;--", '__proto__', 'constructor', 'toString', '</script>', '\u2028\u2029', ']]>', '"}]}'],
  addresses: [
    'javascript:window.__pwned=1', 'JaVaScRiPt:window.__pwned=1', 'java\tscript:window.__pwned=1', 'data:text/html,<script>window.__pwned=1</script>', 'vbscript:x',
    'file:///etc/passwd', '//evil.example/x', 'https://user:pass@evil.example/', 'blob:https://x/1', 'http://[::1', 'https://evil.example/"onclick="window.__pwned=1',
  ],
};

/** Every fragment with a short name of its kind. */
export const FRAGMENTS: readonly { readonly kind: string; readonly text: string }[] = Object.entries(SYNTAX).flatMap(([kind, texts]) =>
  texts.map((text) => ({ kind, text })),
);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
/** Places in a document from which text travels elsewhere: into titles, metadata, cards, lists, data files. */
const PLACES: readonly ((text: string) => string)[] = [
  (text) => `${oneLine(text)}\n\nMr Kim Jong Un met President Donald Trump in Singapore on 12 June 2018.\n`,
  (text) => `Talks resume\n\n${text}\n\nMr Kim Jong Un met President Donald Trump in Singapore.\n`,
  (text) => `Talks resume\n\nBy ${oneLine(text)}\n\nSEOUL (${oneLine(text)}) - Talks resumed on Friday, Mr Kim Jong Un said.\n`,
  (text) => `Talks resume\n\nThe talks went on in Seoul all through Friday.\n\nImage: ${oneLine(text)} and Mike Pompeo\n\nFrom – ${oneLine(text)}\n`,
  (text) => `Talks resume\n\n“${oneLine(text)} is what we want,” said Mr Mike ${oneLine(text)} Pompeo, head of ${oneLine(text)}, on Friday.\n`,
  (text) => `Talks resume\n\nMike Pompeo, ${oneLine(text)}, and Mr ${oneLine(text)} spoke for the ${oneLine(text)} Bank Inc. in New York last Friday.\n\n${text}`,
];

/** One document for each fragment; the place changes from one to the next, so that every kind meets every place. */
export function syntaxDocuments(): Map<string, string> {
  return new Map(
    FRAGMENTS.map(({ kind, text }, index) => [`${kind}/${String(index).padStart(3, '0')}.txt`, (PLACES[index % PLACES.length] ?? String)(text)]),
  );
}
