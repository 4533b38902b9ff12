import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { decode, type Decoded } from '../../src/pipeline/read/decode.ts';

const PIECES: Readonly<Record<string, string>> = {
  french:
    'Le président a déclaré que l’été dernier, à Nîmes, la forêt où il était né brûlait déjà. Ça suffit, œuvre de façade. ',
  polish:
    'Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są obdarzeni rozumem i sumieniem. ',
  czech:
    'Všichni lidé se rodí svobodní a sobě rovní co do důstojnosti a práv. Jsou nadáni rozumem a svědomím, řekl přítel. ',
  turkish:
    'Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar. Akıl ve vicdana sahiptirler, kardeşlik ile, ığdır. ',
  russian: 'Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью. ',
  greek:
    'Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα. Είναι προικισμένοι με λογική. ',
  hebrew:
    'כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם. כולם חוננו בתבונה ובמצפון, לפיכך חובה עליהם לנהוג איש. ',
  arabic: 'يولد جميع الناس أحرارا متساوين في الكرامة والحقوق. وقد وهبوا عقلا وضميرا وعليهم أن يعامل بعضهم بعضا بروح. ',
  japanese:
    'すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。人間は、理性と良心とを授けられている。',
  chinese: '人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。',
  taiwanese: '人人生而自由，在尊嚴和權利上一律平等。他們賦有理性和良心，並應以兄弟關係的精神相對待。',
  korean:
    '모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 인간은 천부적으로 이성과 양심을 부여받았으며. ',
};

const read = (bytes: Uint8Array, named: string | null = null): Decoded => decode(bytes, 'a.txt', named);
const codes = ({ notices }: Decoded): string[] => notices.map(({ code }) => code);

const ROUND_TRIPS: readonly (readonly [keyof typeof PIECES, string])[] = [
  ['french', 'windows-1252'],
  ['polish', 'windows-1250'],
  ['polish', 'iso-8859-2'],
  ['czech', 'windows-1250'],
  ['turkish', 'windows-1254'],
  ['russian', 'windows-1251'],
  ['russian', 'koi8-r'],
  ['russian', 'iso-8859-5'],
  ['russian', 'ibm866'],
  ['greek', 'windows-1253'],
  ['hebrew', 'windows-1255'],
  ['arabic', 'windows-1256'],
  ['japanese', 'shift_jis'],
  ['japanese', 'euc-jp'],
  ['chinese', 'gb18030'],
  ['taiwanese', 'big5'],
  ['korean', 'euc-kr'],
];

for (const [language, encoding] of ROUND_TRIPS) {
  test(`${language} in ${encoding} comes out as it went in, and the guess is said`, () => {
    const text = (PIECES[language] ?? '').repeat(6);
    const decoded = read(iconv.encode(text, encoding));
    assert.equal(decoded.text, text);
    assert.ok(codes(decoded).includes('encoding-guessed'));
  });
}

test('UTF-8 is told by its bytes, with a mark or without, and nothing is said of it', () => {
  assert.deepEqual(read(Buffer.from('naïve – 日本語')), { text: 'naïve – 日本語', encoding: 'utf-8', notices: [] });
  assert.equal(read(Buffer.from('\ufeffabc')).text, 'abc');
});

test('UTF-16 is read with a mark and without', () => {
  const text = 'A sentence in plain English, for the record.\r\nAnd another — with a dash.';
  for (const encoding of ['utf-16le', 'utf-16be']) {
    assert.equal(read(iconv.encode(text, encoding)).text, text);
    assert.equal(read(iconv.encode(text, encoding, { addBOM: true })).text, text);
  }
});

test('what the settings name wins, and a name nobody knows is reported', () => {
  const bytes = iconv.encode('déjà vu', 'macintosh');
  assert.equal(read(bytes, 'macintosh').text, 'déjà vu');
  assert.deepEqual(codes(read(Buffer.from('abc'), 'klingon')), ['encoding-unknown']);
});

test('a Western text with East Asian dashes is read with its dashes', () => {
  const bytes = iconv.encode('We are—all of us—bound by the people’s will. '.repeat(5), 'big5');
  assert.match(read(bytes).text ?? '', /are—all of us—bound by the people’s will/);
});

test('UTF-8 with a few broken bytes stays UTF-8, and the damage is said', () => {
  const bytes = Buffer.concat([Buffer.from('é'.repeat(200)), Buffer.from([0xc3]), Buffer.from('é and so on')]);
  const decoded = read(bytes);
  assert.ok('encoding' in decoded && decoded.encoding === 'utf-8');
  assert.deepEqual(codes(decoded), ['encoding-damaged']);
});

test('mojibake is never silent: twice-decoded text and lost letters are reported', () => {
  assert.deepEqual(codes(read(Buffer.from('Itâ€™s the peopleâ€™s cafÃ©, isnâ€™t it? Theyâ€™ll say so.'))), ['garbled']);
  assert.deepEqual(codes(read(Buffer.from('th?a nh?n nhân ph?m v?n có, các quy?n '.repeat(12)))), ['garbled']);
  const bytes = Uint8Array.from({ length: 4000 }, (_none, index) =>
    index % 7 === 0 ? 0x20 : 0x80 + ((index * 37) % 120),
  );
  assert.ok(codes(read(bytes)).some((code) => code === 'encoding-doubtful' || code === 'encoding-damaged'));
});

test('only what is no text is left out', () => {
  for (const bytes of [
    Buffer.from('%PDF-1.7 …'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]),
    Buffer.from([0x41, 0, 0, 0, 0, 0x42, 1, 2, 3, 4]),
  ]) {
    assert.deepEqual(codes(read(bytes)), ['binary']);
  }
  assert.deepEqual(codes(read(Buffer.alloc(0))), ['empty']);
  assert.deepEqual(codes(read(Buffer.from(' \n\t '))), ['blank']);
  assert.notEqual(read(Buffer.from([0x41, 0xfe, 0xfd, 0x42])).text, null);
});

test('UTF-16 without a mark is read in scripts whose bytes are hardly ever zero', () => {
  for (const text of [
    '你好世界，今天天气很好，我们去公园。',
    'Привет, мир! Как дела сегодня в городе?',
    'مرحبا بالعالم كيف حالك اليوم',
  ]) {
    const little = Buffer.from(text, 'utf16le');
    assert.equal(read(little).text, text);
    assert.equal(read(Buffer.from(little).swap16()).text, text);
  }
});

test('a few letters prove no encoding: what was guessed from them comes with a warning', () => {
  for (const bytes of [
    [0xde, 0xfd, 0xfe, 0xe7, 0x20, 0xd0],
    [0xc4, 0xe3, 0xba, 0xc3, 0xa3, 0xac, 0xca, 0xc0, 0xbd, 0xe7],
  ]) {
    assert.ok(codes(read(Uint8Array.from(bytes))).includes('encoding-doubtful'));
  }
});

test('UTF-8 that was read as another encoding and stored again is told, whatever the script', () => {
  for (const [text, table] of [
    ['Władze Łodzi odwołały konkurs na budowę mostu, ogłosiła Małgorzata Wójcik.', 'windows-1252'],
    ['Новый мост через реку открыт сегодня в Томске.', 'windows-1252'],
    ['Новый мост через реку открыт сегодня в Томске.', 'windows-1251'],
  ] as const) {
    const twice = new TextDecoder(table).decode(Buffer.from(text));
    assert.deepEqual(codes(read(Buffer.from(twice))), ['garbled'], twice);
    assert.deepEqual(codes(read(Buffer.from(text))), [], text);
  }
});

test('Greek in windows-1253 keeps its capital letters with accents', () => {
  const text = 'Άνοιξε χθες το νέο μουσείο της πόλης στη Λάρισα, είπε ο δήμαρχος. Άλλοι ήρθαν αργότερα από το χωριό.';
  const bytes = [...text].map((letter) => GREEK.indexOf(letter));
  assert.equal(read(Uint8Array.from(bytes)).text, text);
});

const GREEK = Array.from({ length: 256 }, (_none, byte) => new TextDecoder('windows-1253').decode(Uint8Array.of(byte)));
