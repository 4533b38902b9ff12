/** Characters that make text look like something else than it is. */
const TRICKS: Readonly<Record<string, string>> = {
  override: 'The file is invoice\u202Efdp.exe\u202C and Mr Kim\u202E nU gnoJ\u202C signed it.',
  'override-unclosed': 'He said \u202E nothing of the kind, and the rest of the page must not turn round.',
  'embedding-unclosed': '\u202A\u202B\u202A\u202B Mr Kim Jong Un \u2066\u2067\u2068 went to Singapore.',
  'isolate-ends': '\u2069\u2069\u2069\u202C\u202C\u202C Mr Donald Trump \u2069 left \u202C.',
  marks: 'Mr\u200E Kim\u200F Jong\u061C Un spoke.',
  'zero-width': 'Mr Ki\u200Bm Jo\u200Cng U\u200Dn met Do\u2060nald Tr\uFEFFump and D\u00ADonald Trump.',
  tags: `Mr Kim${String.fromCodePoint(0xe0041, 0xe0042, 0xe007f)} spoke of hidden tags.`,
  variation: 'Kim\uFE0F Jong\uFE0E Un\u{E0100} in Seoul\u180B.',
  cyrillic: 'Mr Dоnаld Тrumр met Мr Кim in Wаshingtоn; раураl.com is not paypal.com.',
  fullwidth: 'Ｍｒ Ｋｉｍ Ｊｏｎｇ Ｕｎ met 𝐃𝐨𝐧𝐚𝐥𝐝 𝐓𝐫𝐮𝐦𝐩 and ᴍɪᴋᴇ ᴘᴏᴍᴘᴇᴏ.',
  zalgo: `K${'\u0335\u0321\u0489'.repeat(200)}im Jong Un`,
  controls:
    'Mr Kim \u0001\u0002\u0008 spoke \u001B[31mred\u001B[0m and \u007F then \u0080\u0085\u009F left the room after a long and quite ordinary talk about trade, tariffs and travel.',
  separators: 'Mr Kim\u2028spoke\u2029twice\u000Band\u000Cleft\u00A0\u1680\u2000\u3000.',
  annotations: 'Mr \uFFF9Kim\uFFFAJong\uFFFBUn \uFFFC \uFFFD \uFFFE \uFFFF \uFDD0 spoke.',
  private: '\uE000\uF8FF\u{F0000}\u{10FFFD} Mr Kim',
  hangul: 'Mr \u115F\u1160\u3164\uFFA0 Kim \u17B4\u17B5 spoke.',
  rtl: 'قال الرئيس دونالد ترامب <script>alert(1)</script> في واشنطن (12 June 2018).',
  hebrew: 'ראש הממשלה {process.exit(1)} אמר "שלום" ל-Donald Trump.',
  emoji: '👩‍❤️‍💋‍👨 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇰🇵🇺🇸 Mr Kim 🤝 Mr Trump',
};

const BYTES: Readonly<Record<string, Uint8Array>> = {
  'utf16le.txt': Buffer.from('\ufeffMr Kim <b>spoke</b> in {Seoul}.', 'utf16le'),
  'utf16be.txt': Buffer.from('\ufeffMr Kim <b>spoke</b> in {Seoul}.', 'utf16le').swap16(),
  'utf16-odd.txt': Buffer.concat([Buffer.from('\ufeffMr Kim spoke.', 'utf16le'), Buffer.from([0x41])]),
  'utf16-surrogate.txt': Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x4b, 0, 0x69, 0, 0x6d, 0]),
  'utf8-bom.txt': Buffer.from('\ufeff\ufeffMr Kim spoke.'),
  'latin1.txt': Buffer.from('Herr Müller aus Zürich sagte: «Schön».', 'latin1'),
  'overlong.txt': Buffer.concat([
    Buffer.from('Mr Kim '),
    Buffer.from([0xc0, 0xbc, 0xe0, 0x80, 0xbc, 0xed, 0xa0, 0x80, 0xf8, 0x88]),
    Buffer.from('script> spoke.'),
  ]),
  'cut-short.txt': Buffer.concat([Buffer.from('Mr Kim spoke of 日本'), Buffer.from([0xe6, 0x97])]),
  'late-nul.txt': Buffer.from(`${'Mr Kim spoke. '.repeat(800)}\0 and\0 more {x} \0`),
  'bom-only.txt': Buffer.from([0xef, 0xbb, 0xbf]),
  'bom-nul.txt': Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]),
  'mixed-ends.txt': Buffer.from('Title\r\n\r\nMr Kim\rspoke\nand\r\n\rleft\u0085Seoul.\r'),
};

/** A document for each trick, and files whose bytes are no clean UTF-8. */
export function characterDocuments(): Map<string, string | Uint8Array> {
  const tricks = Object.entries(TRICKS).map(
    ([name, text]) => [`characters/${name}.txt`, `${text}\n\nA title\n\n${text} On Friday.\n`] as const,
  );
  const titles = Object.entries(TRICKS).map(
    ([name, text]) =>
      [`titles/${name}.txt`, `${text.slice(0, 80)}\n\nMr Kim Jong Un spoke in Seoul on Friday.\n`] as const,
  );
  const bytes = Object.entries(BYTES).map(([name, data]) => [`bytes/${name}`, data] as const);
  return new Map<string, string | Uint8Array>([...tricks, ...titles, ...bytes]);
}
