import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvLine } from '../../src/pipeline/export/csv.ts';
import { checkFiles } from '../../scripts/verify/files.ts';
import { checkLinks } from '../../scripts/verify/links.ts';
import { checkPolicy } from '../../scripts/verify/policy.ts';
import { tagsOf } from '../../scripts/verify/tags.ts';
import { temporaryFolder } from '../temporary.ts';

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; form-action 'self'; base-uri 'none'";
const pageOf = (body: string, policy = POLICY): string =>
  `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>x</title></head><body>${body}</body></html>`;
const policyFaults = (html: string): number => checkPolicy(temporaryFolder({ 'index.html': html })).length;

test('tags are found as a browser finds them: none in comments, attributes, scripts or titles', () => {
  const html = `<title><b></title><a title='<i x="1">' HREF="a&amp;b" href=c><!-- <u> --><script>"<s>"</script><p\nid = x>`;
  assert.deepEqual(
    tagsOf(html).map(({ name }) => name),
    ['title', 'a', 'script', 'p'],
  );
  assert.deepEqual(
    [...(tagsOf(html)[1]?.attributes ?? [])],
    [
      ['title', '<i x="1">'],
      ['href', 'a&b'],
    ],
  );
  assert.equal(tagsOf(html)[3]?.attributes.get('id'), 'x');
});

test('a page in order has no fault, though its attributes quote what would be one', () => {
  const body = `<a href="p.html" title="<script>alert(1)</script> onclick=x">x</a><a href="https://x.example/" rel="external noopener noreferrer">y</a><script type="application/ld+json">{"a":"\\u003cb"}</script>`;
  assert.equal(policyFaults(pageOf(body)), 0);
});

test('whatever could run, leave or weaken the policy is a fault', () => {
  const bodies = [
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '<script src="https://x.example/a.js"></script>',
    '<script src="//x.example/a.js"></script>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" java\tscript:alert(1)">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<a href="https://x.example/">x</a>',
    '<iframe src="a.html"></iframe>',
    '<object data="a"></object>',
    '<base href="x">',
    '<a href="a.html" ping="a.html">x</a>',
    '<p srcdoc="x">x</p>',
    '<form action="https://x.example/"></form>',
    '<button formaction="https://x.example/">x</button>',
    '<link rel="stylesheet" href="https://x.example/a.css">',
    '<a href="https://x.example/" rel="external noopener">y</a>',
    '<img src="https://x.example/a.png">',
    '<img srcset="//x.example/a.png">',
    '<p style="color:red">x</p>',
    '<style>p{}</style>',
    '<meta http-equiv="refresh" content="0;url=https://x.example/">',
    '<script type="application/ld+json">{"a":"</b>"}</script>',
    '<svg><a xlink:href="javascript:x"></a></svg>',
  ];
  for (const body of bodies) assert.ok(policyFaults(pageOf(body)) > 0, body);
  const policies = [
    "default-src 'self'",
    POLICY.replace("'self'", "'unsafe-inline'"),
    POLICY.replace("'self'", '*'),
    POLICY.replace("'self'", 'https:'),
    POLICY.replace("base-uri 'none'", ''),
    POLICY.replace("form-action 'self'; ", ''),
    POLICY.replace("'self'", "'unsafe-eval'"),
    POLICY.replace("'self'", 'data:'),
  ];
  for (const policy of policies) assert.ok(policyFaults(pageOf('', policy)) > 0, policy);
  assert.ok(policyFaults('<!doctype html><p>x') > 0, 'no policy');
  assert.ok(
    policyFaults(pageOf('').replace('<meta', '<script src="a.js"></script><meta')) > 0,
    'a script before the policy',
  );
});

test('links and anchors that lead nowhere, and files that act, are faults', () => {
  const site = temporaryFolder({
    'index.html':
      '<p id="a"><a href="#a"></a><a href="#b"></a><a href="gone.html"></a><a href="/x"></a><a href="..%2f..%2fetc/passwd"></a>',
    'originals/page.html': 'x',
    'originals/a.svg': 'x',
    'text/x.js': 'x',
    'originals/fine.html.txt': 'x',
    'data/a.csv': "name,n\n=1+1,-5\n'=fine,3\n",
    'icon.svg': '<svg onload="x"/>',
  });
  assert.equal(checkLinks(site).length, 4);
  assert.deepEqual(
    checkFiles(site).map((fault) => fault.split(':')[0]),
    ['data/a.csv', 'icon.svg', 'originals/a.svg', 'originals/page.html', 'text/x.js'],
  );
});

test('the page for missing addresses may link from the root of the site, and nowhere else', () => {
  const site = temporaryFolder({
    'index.html': '<link rel="canonical" href="https://x.example/a&amp;b/"><a href="/a&amp;b/index.html"></a>',
    '404.html': '<a href="/a&amp;b/index.html"></a><a href="/a&amp;b/gone.html"></a><a href="/index.html"></a>',
  });
  assert.deepEqual(
    checkLinks(site).map((fault) => fault.replace(/ (?:is|leads to) .*/, '')),
    ['404.html: the link gone.html', '404.html: the link /index.html', 'index.html: the link /a&b/index.html'],
  );
});

test('cells behind blanks or characters that nobody sees are formulas too', () => {
  for (const cell of ['=1', ' =1', '\u200b=1', '\ufeff@x', '\t=1', '\u00a0＝1', '\u202e+1']) {
    const site = temporaryFolder({ 'data/a.csv': `name\n${cell}\n` });
    assert.equal(checkFiles(site).length, 1, JSON.stringify(cell));
    assert.match(csvLine([cell.replaceAll('"', '')]), /^"?'/, JSON.stringify(cell));
  }
});

test('so is what begins a cell only where semicolons or line ends part them', () => {
  for (const cell of ['x;=1', 'x; "@y', 'x\n-1']) {
    const written = `"${cell.replaceAll('"', '""')}"`;
    assert.equal(checkFiles(temporaryFolder({ 'data/a.csv': `name\n${written}\n` })).length, 1, JSON.stringify(cell));
    const guarded = temporaryFolder({ 'data/a.csv': csvLine(['name']) + csvLine([cell]) });
    assert.deepEqual(checkFiles(guarded), [], JSON.stringify(cell));
  }
});
