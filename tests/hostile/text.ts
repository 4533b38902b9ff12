import fc from 'fast-check';

/** Fragments that Markdown, MDX, YAML or a template would take for syntax. */
export const HOSTILE: readonly string[] = [
  '{process.exit(1)}', 'import x from "node:fs"', 'export const a = 1', 'exports', 'imported goods', '<script>alert(1)</script>',
  '<GM>', '</Mention>', '<Mention id="x">', '{/* c */}', '<!-- c -->', '<![CDATA[x]]>', '---', '***', '===', '- a', '+ b', '* c',
  '1. d', '2) e', '# f', '####### g', '> h', '```', '~~~', '    code', '| a | b |', '|--|', '[^1]', '[^1]: note', '[a](b)', '![a](b)',
  '[a]: http://b', '**b**', '_i_', '__c__', '`d`', '~~e~~', '&lt;', '&amp;', '&#x41;', '&notanentity;', '\\', '\\*', ':::note', '::x', ':y[z]',
  'http://a.b', 'www.a.b', 'a@b.c', '$x$', '${y}', '%z%', '<%= a %>', '{{b}}', '\u0000', '\u0001', '\u007f', '\u0085', '\u00a0', '\u00ad',
  '\u200b', '\u200f', '\u202e', '\u2028', '\u2066', '\ufeff', '\ufffe', '\ud800', '\udc00', '😀', '\u0301', 'a\tb', 'a  b', '  a', 'b  ', 'a\r\nb', 'a\nb',
  '"', "'", '“', 'I.', 'M. Dupont', 'fin.', '(1) x', '1.', '1', '-', '+', '=', '!', ':', ')', '.', ' ',
];
/** A piece of text: hostile, binary or plain. */
export const hostilePiece: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 }), fc.lorem({ maxCount: 3 }));

/** Words that the recogniser, the dates, the quotations and the furniture react to, so that annotations land in hostile text. */
const LIVELY = [
  'Mr Kim Jong Un', 'President Donald Trump', 'the Central Intelligence Agency (CIA)', 'North and South Korea', '“We agree,” said Mr Smith.',
  'John Smith, head of the {bank},', 'on 12 June 2018', 'last Friday', 'Read more', 'Image: a <b>caption</b>', 'WASHINGTON (Reuters) -', 'the US-led talks',
  'the Korean War', 'Q: who?', 'By Jane Doe', 'From – SkyNews', 'Dr. __proto__ Constructor', 'Mr toString', 'hasOwnProperty Inc.', "O'Brien's", 'A.B.C. <GM>',
];

/** A whole document of strangers' text: paragraphs, lines and names between what could be syntax. */
export const hostileDocument: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.oneof(hostilePiece, fc.constantFrom(...LIVELY)), fc.constantFrom(' ', ' ', '\n', '\n\n', '\r\n', '. ', ', ')), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));
