/** Text that travels: from metadata, lists, annotations and names of files into addresses, attributes, data and XML. */
const VALUES: readonly string[] = [
  '</script><script>window.__pwned=1</script>',
  '<!--<script>',
  '<!-- <!-- nested --> --><img src=x onerror=window.__pwned=1>',
  '&lt;img src=x onerror=window.__pwned=1&gt;',
  '&#x3c;script&#x3e;window.__pwned=1&#x3c;/script&#x3e;',
  'java&Tab;script&colon;window.__pwned=1',
  'x" style="background:url(//evil.example/x)" onfocus="window.__pwned=1" autofocus="',
  '<svg><animate onbegin=window.__pwned=1 attributeName=x dur=1s>',
  '<img srcset="//evil.example/x.png 1x, data:image/svg+xml,<svg/onload=window.__pwned=1> 2x">',
  '//evil.example/%2f..',
  '\\\\evil.example\\share',
  '\t=1+1',
  '\u200b=1+1',
  ' ＝1+1',
  '\ufeff@SUM(A1)',
  '\n-1+1',
  'a\u2028b\u2029c\u0085d',
  'a\u0000b\u0001c\ufffed\ufffff',
  'a\ud800b',
  'a\udc00b',
  'mid\ufeffdle',
  '\u202egnidaolnu\u202c \u2067x',
  'Kim\u034f \u180e\u{e0001}Jong Un',
  ']]>&xxe;<![CDATA[',
  '{{constructor.constructor("window.__pwned=1")()}}',
  '{(()=>{globalThis.__pwned=1})()}',
  '${globalThis.__pwned=1}',
  '*/window.__pwned=1;/*',
  '}body{background:url(//evil.example/x)}',
  ':::script{src=//evil.example/x.js}\nx\n:::',
  '[[toString]] [[__proto__]] ![[x]]',
  '<Mentions of="kim-jong-un" />',
  '%E0%A4%A',
  '..%2f..%2f..%2fetc%2fhosts',
  "'><meta http-equiv=refresh content='0;url=//evil.example/'>",
  'x'.repeat(20_000),
];

const LANGUAGES = [
  'en-ab-cd',
  'xx-yy-zz',
  'aaa-bbb-ccc-ddd-eee',
  'en-u',
  'en-US-u-ca-nope',
  'qaa',
  'zz-zz',
  'en-aaaaaaaa-aaaaaaaa',
];
const DATES = [
  '+275760-09-14',
  '-271822-01-01',
  '9999-99-99',
  '0000-00-00',
  '275761',
  '12 June 999999',
  '31 February 2018',
  '{toString: 1}',
  '[2018, [x]]',
  '2018-06-12T99:99:99Z',
  '!!timestamp 2018-06-12',
  '.inf',
  '0x7fffffff',
];

/** Values of every shape beside documents, before them, and in the heads of web pages. */
function described(): [string, string][] {
  const files: [string, string][] = [];
  const number = (index: number): string => String(index).padStart(2, '0');
  VALUES.forEach((value, index) => {
    const json = JSON.stringify(value);
    files.push(
      [
        `travelling/beside-${number(index)}.txt`,
        `Talks resume ${index}\n\nMr Kim Jong Un spoke in Seoul on 12 June 2018.\n`,
      ],
      [
        `travelling/beside-${number(index)}.txt.meta.yaml`,
        `title: ${json}\npublisher: ${json}\nbyline: ${json}\ndate: 2018-06-${number((index % 28) + 1)}\n`,
      ],
    );
    if (index % 3 === 0)
      files.push([
        `travelling/head-${number(index)}.html`,
        `<!doctype html><html><head><title>x</title><meta property="og:title" content=${json}><meta property="og:site_name" content=${json}><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: value, author: [{ name: value }, [value]], publisher: { name: value }, datePublished: value })}</script></head><body><h1>${value}</h1><figure><img alt=${json} src=x><figcaption>Image: ${value}</figcaption></figure><p>Mr Kim Jong Un spoke.</p></body></html>`,
      ]);
  });
  LANGUAGES.forEach((language, index) =>
    files.push(
      [`languages/${number(index)}.txt`, `Talks\n\nMr Kim Jong Un said on Friday: “Yes.” No. ${index}\n`],
      [`languages/${number(index)}.txt.meta.yaml`, `language: ${language}\n`],
    ),
  );
  DATES.forEach((date, index) =>
    files.push(
      [`dated/${number(index)}.txt`, `Talks\n\nMr Kim Jong Un said on Friday: “Yes.” No. ${index}\n`],
      [`dated/${number(index)}.txt.meta.yaml`, `date: ${date}\n`],
      [
        `dated/${number(index)}.html`,
        `<html lang="en-ab-cd"><meta name="date" content="${date}"><p>Mr Kim Jong Un spoke on ${date} and last year.</p>`,
      ],
    ),
  );
  return files;
}

/** Web pages and Markdown that hide, nest, reach out or never end. */
const PAGES: readonly string[] = [
  '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY xxe SYSTEM "file:///etc/passwd">]><p>&a;&b;&xxe; Mr Kim spoke.</p>',
  '<base href="//evil.example/"><p>Mr Kim <a href="x" ping="//evil.example/">spoke</a>.</p>',
  '<p>Mr Kim<img src=1 srcset="//evil.example/2 2x" loading=lazy><picture><source srcset="//evil.example/3"></picture> spoke.</p>',
  '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><p onclick=window.__pwned=1>Mr Kim spoke.</p></foreignObject><use href="//evil.example/x.svg#a"/></svg><p>More.</p>',
  '<p>Mr Kim <!-- <!-- --> spoke --> in <!--> Seoul <!---> today <!-- never closed',
  '<p>Mr Kim <!--[if IE]><script>window.__pwned=1</script><![endif]--> spoke.</p>',
  '<p>Mr Kim &#0; &#xD800; &#x110000; &#x80; &nosuch; &notit; &AMP &#60b&#62; spoke.</p>',
  '<table><tr><td><p>Mr Kim</table></p></b></i></div></div> spoke.<p>',
  '<p style="x:expression(window.__pwned=1)">Mr Kim<style>@import "//evil.example/x.css"</style> spoke.</p>',
  '<textarea></p></textarea><p>Mr Kim <xmp><script>window.__pwned=1</script></xmp><plaintext> spoke.',
  '<iframe srcdoc="<script>parent.__pwned=1</script>"></iframe><object data="//evil.example/"></object><embed src=//evil.example/><p>Mr Kim spoke.</p>',
  '<template><p>hidden</p></template><noscript><p>Mr Kim <img src=x onerror=window.__pwned=1> spoke.</p></noscript><p>More.</p>',
  '<a href="javascript&colon;window.__pwned=1">Mr Kim</a> <a href="&#x6a;avascript:window.__pwned=1">spoke</a>.',
  '<math href="javascript:window.__pwned=1"><mtext>Mr Kim</mtext></math><p>spoke.</p>',
  '<p id=__proto__ class=constructor name=toString>Mr Kim spoke.</p><form id=location><input name=body></form>',
  '<p>Mr Kim<wbr>\u00adspoke<br><br/></br><hr>in<p/>Seoul',
];
const NOTES: readonly string[] = [
  '---\ntitle: x\n---\n---\ntitle: y\n---\n\nMr Kim spoke.',
  '---\n<<: *x\ntitle: &x !!binary aGk=\n---\nMr Kim spoke.',
  '---\r\ntitle: "\\u0000\\uD800"\r\n---\r\nMr Kim spoke.',
  '+++\ntitle = "x"\n+++\nMr Kim spoke.',
  'import x from "y"\n\nexport const z = <b>{x}</b>\n\nMr Kim {x /* } */} spoke. <!-- {y} -->',
  '<div>\n\n**Mr Kim** {`${1}`}\n\n</div>\n\n<Foo {...{a:1}} b={<c/>}>spoke</Foo>',
  '[a]: <javascript:window.__pwned=1> "t"\n\n[a] [Mr Kim][a] ![x][a] <javascript:window.__pwned=1>',
  '[^a]: note {x}\n    more\n\nMr Kim[^a] spoke[^a][^b].',
  '| Mr Kim | `a|b` |\n|:-|-:|\n| <script>window.__pwned=1</script> | \\| |',
  '~~~js {x}\nMr Kim\n~~~\n\n````\n```\n````\n\n    <script>\n\n`` ` ``',
  ':::note[Mr Kim]{onclick=x}\nspoke\n:::\n\n::leaf{#a .b}\n\n:text[x]{y="z"}',
  '<details><summary>Mr Kim\n\n- [ ] spoke\n  1. > # x\n',
];

const NAMES_OF_FILES: readonly string[] = [
  'x);background-image:url(evil.example).txt',
  '}*{display:none}.txt',
  '*|window.__pwned=1|*.txt',
  'sw.js',
  'service-worker.js.txt',
  'manifest.webmanifest',
  'pagefind',
  'pagefind-entry.json.txt',
  'llms.txt',
  'robots.txt',
  'sitemap.xml',
  'feed.xml',
  'manifest.json',
  'ids.json',
  '_redirects',
  '_headers.txt',
  'CNAME',
  'web.config',
  'javascript:alert(1).txt',
  'data:text%2Fhtml,x.txt',
  '&lt;b&gt;&amp;.txt',
  "']]><x y='.txt",
  '--><!--.txt',
  '\u2028line.txt',
  '\u0007bell\u001b[2J.txt',
  'x'.repeat(120) + '\u202e.txt',
  '%2F%2e%2e%00.txt',
  '#m1.txt',
  '?q=<b>.txt',
  'a;b=c.txt',
];
const NAMES_OF_FOLDERS: readonly string[] = [
  'caf\u00e9',
  'cafe\u0301',
  'CAF\u00c9',
  'pagefind',
  'assets',
  '_astro',
  'people',
  'text',
  'search',
  'notes',
  'llms.txt',
  'feed.xml',
  'index.html',
  'data:text',
  'javascript:x',
  'url(x)',
  '&amp;',
  'a;b',
  '\u200d',
  'ſ',
  'K',
];

/** Documents whose metadata, markup and names try to act where they arrive. */
export function travellingDocuments(): Map<string, string> {
  const ordinary = 'Talks resume\n\nMr Kim Jong Un met President Donald Trump & Mike Pompeo on 12 June 2018.\n';
  return new Map([
    ...described(),
    ...PAGES.map((html, index): [string, string] => [`webpages/${index}.${index % 2 === 0 ? 'html' : 'xhtml'}`, html]),
    ...NOTES.map((text, index): [string, string] => [`markdown-notes/${index}.md`, text]),
    ...NAMES_OF_FILES.map((name): [string, string] => [`called/${name}`, ordinary]),
    ...NAMES_OF_FOLDERS.map((name): [string, string] => [`called/${name}.d/inside.txt`, ordinary]),
    ...NAMES_OF_FOLDERS.map((name): [string, string] => [`called/in/${name}/inside.txt`, ordinary]),
  ]);
}

/** Hand-written data with the same values: lists and annotations made elsewhere, by their path below the content folder. */
export function travellingLists(): Map<string, string> {
  const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  const named = VALUES.filter((value) => value.length < 1000);
  const annotation = (value: string, index: number): object => ({
    '@context': value,
    type: 'Annotation',
    body: [{ type: 'TextualBody', value: index % 2 === 0 ? 'person' : value }],
    target: {
      source: index % 4 === 0 ? value : 'travelling/beside-00.txt',
      selector: [
        { type: 'TextQuoteSelector', exact: index % 3 === 0 ? 'Kim Jong Un' : value, prefix: value, suffix: value },
        { type: 'TextPositionSelector', start: [0, -1, 1e308, 2 ** 53, 0.5][index % 5], end: -1 },
      ],
    },
  });
  return new Map([
    [
      'lists/names.csv',
      `name,kind,aliases,same-as,why\n${named.map((value, index) => `${quoted(`${value} Nº${index}`)},person,${quoted(`A${index} ${value}|B|`)},https://evil.example/${encodeURIComponent(value.toWellFormed())},${quoted(value)}`).join('\n')}\n`,
    ],
    [
      'lists/names.txt',
      `${named.map((value, index) => `${value.replace(/[\n|]/g, ' ')} of ${index} | Alias ${index}`).join('\n')}\n`,
    ],
    ['annotations/all.json', JSON.stringify(named.map(annotation))],
    [
      'annotations/page.jsonld',
      JSON.stringify({ first: { items: [...named.map(annotation), null, 1, [], { target: null }] } }),
    ],
    ['annotations/deep.json', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['annotations/__proto__.json', '{"__proto__": {"items": [{"body": {"value": "person"}}]}}'],
    [
      'annotations/travelling/beside-01.txt.conll',
      named.map((value) => `${value.replace(/\s/g, '_')}\tB-PER`).join('\n'),
    ],
    [
      'annotations/travelling/beside-02.txt.conll',
      'Mr O\nKim B-PER\nJong I-PER\nUn E-PER\nspoke B-<script>\nin B-__proto__\nSeoul S-LOC\n',
    ],
  ]);
}
