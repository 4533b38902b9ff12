/** Names that file systems, addresses, objects or shells take for something else. Each is given to a document. */
export const NAMES: readonly string[] = [
  '__proto__.txt', 'constructor.txt', 'toString.txt', 'hasOwnProperty.txt', 'prototype', 'CON.txt', 'aux', 'nul.txt', 'com1.txt', 'LPT9.md',
  'index.txt', '404.txt', 'search.txt', 'about.txt', 'sw.js.txt', 'data.txt', 'people.txt', 'documents.txt', 'robots.txt', 'quotes.txt', 'quotes-2.txt',
  'new\nline.txt', 'carriage\rreturn.txt', 'tab\there.txt', 'bell\u0007.txt', 'double"quote.txt', "single'quote.txt", 'back`tick.txt', 'hash#tag.txt', 'question?mark.txt',
  'per%cent.txt', '%2e%2e%2fetc.txt', '%00.txt', '%.txt', '😀.txt', '👩‍👩‍👧‍👦.txt', 'a&b.txt', 'a<b>.txt', '<script>alert(1)<', 'semi;colon.txt', 'pipe|.txt', 'star*.txt', 'colon:.txt', 'back\\slash.txt',
  '$(touch pwned).txt', '`touch pwned`.txt', '${HOME}.txt', '-rf.txt', '--out.txt', '~.txt', ' leading.txt', 'trailing .txt', 'dots....txt', 'no extension', 'ends.', '[slug].txt', '[...rest].txt', '{a,b}.txt', '(group).txt', '@at.txt', '_underscore.txt', '!bang.txt', '+plus.txt', '=equals.txt', ',comma.txt',
  'Case.txt', 'case.txt', 'CASE.txt', 'same.txt', 'same.md', 'same.html', 'café.txt', 'cafe\u0301.txt', 'ﬁ.txt', 'fi.txt', 'İ.txt', 'i̇.txt', 'ß.txt', 'SS.txt', 'Å.txt', 'Å.txt',
  '\u202egnp.exe.txt', '\u200bzero-width.txt', '\ufeffbom.txt', 'раураl.txt', '日本語.txt', 'العربية.txt', 'עברית.txt', '\u0301.txt', '\u{e0041}tag.txt', '\u{10ffff}.txt',
  `${'a'.repeat(251)}.txt`, 'b'.repeat(255), `${'é'.repeat(125)}.txt`, `${'😀'.repeat(62)}.txt`, 'picture.svg', 'page.html', 'program.js', 'style.css', 'data.json', 'feed.xml', 'archive.pdf.txt', 'a.txt.txt', 'index', 'index~', 'index~.txt', '1', '0', '00.txt', '1e3.txt', 'true', 'null', 'NaN.txt', 'undefined.txt',
];

/** Folders of the same sort; each holds one document. */
export const FOLDERS: readonly string[] = [
  '__proto__', 'constructor', 'folder.txt', 'index', 'data', 'originals', 'CON', 'a#b?c', '%2e%2e', '😀', '<b>', 'new\nline', '[id]', '[...id]', '{x}', ' ', '\u202egnirts', 'Folder', 'FOLDER', 'x'.repeat(255), '-', '...', 'node_modules', '2', "it's", 'a"b',
];

/** A chain of folders, as deep as a path may be long on common systems. */
export const DEEP = Array.from({ length: 60 }, (_, level) => `level-${level}`).join('/');
