import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Settings, settingsSchema } from '../../src/model/settings.ts';
import { openCache } from '../../src/disk/cache.ts';
import { publish } from '../../src/pipeline/publish.ts';
import { pipelineOver, type Result } from '../pipeline.ts';
import { temporaryFolder } from '../temporary.ts';

/** What the pipeline found, and the folder that the files beside the pages were published into. */
export interface Published extends Result {
  readonly out: string;
  readonly file: (path: string) => string;
}

/** Run pipeline and publishing, without pages; hand-written files lie in `content`. */
export async function publishedOver(
  seeds: string,
  settings: object = {},
  site: string | null = null,
  content?: string,
): Promise<Published> {
  const result = await pipelineOver(seeds, content);
  const out = temporaryFolder();
  const checked: Settings = settingsSchema.parse({ title: 'A & B <papers>', ...settings });
  const cache = openCache(temporaryFolder(), 'test');
  const changed = publish({ seeds, generated: result.generated, out, site, settings: checked, cache });
  if (changed.length > 0) throw new Error(`changed: ${changed.join(', ')}`);
  return {
    ...result,
    out,
    file: (path) => readFileSync(join(out, path), 'utf8'),
    text: (id) => readFileSync(join(out, 'text', `${id}.txt`), 'utf8'),
  };
}

/** Texts that try to be something else in each of the formats. */
export function hostileSeeds(): string {
  const says = '“We will not accept that,” said John Smith, the mayor of Boston, on 12 June 2018.';
  const texts = {
    'markup.txt': `<script>alert(1)</script> & ]]> -->\r\n\r\nJohn Smith & Sons met Angela Merkel in Berlin. ${says}\r\n\r\n</body></TEI> <!-- Mr Smith --> &amp; &#0;\r\n`,
    'control.txt': `A title\u0001with controls\n\nJohn Smith\u0008 went to Paris\u000b with \u{1f600} Angela Merkel \ufffe.\n\n\u200b\n\n${says} \u{1f1e9}\u{1f1ea} Mr Smith left Berlin in May 1999.\n`,
    'markdown.txt': `# *Not* a [link](javascript:alert(1)) #\n\n- item one of Berlin\n- item two\n\n1. A list\n\n> John Smith \`code\` ![x](y) <http://evil.example/>\n\n=====\n\n    ${says}\n\n***\n\nLine | table | $x$ \\ ~~gone~~ &copy;\n`,
    '=cmd.csv.txt': `=HYPERLINK("http://evil.example","x")\n\n@Angela Merkel and -John Smith visited Berlin.\n\n${says}\n`,
    'folder/deep/__proto__.txt': `Constructor prototype\n\n__proto__ John Smith of Boston met Angela Merkel in Washington. ${says}\n`,
    'verse.txt': `The poem of Berlin\n\nO Berlin, dear,\n  how long the wall\n    stood near us all\n\n“We came from Paris,” said Angela Merkel, “and\nwe went to Rome.”\n`,
    'mail \u00e9\u6f22.txt': `\ufeffSubject: Berlin\n\nJos\u00e9 \u00c1lvarez met Angela Merkel in Berlin on 2 May 2001.\n`,
  };
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** An element of an XML file as an independent parser saw it; `start` and `end` index the text of the body. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inBody: boolean;
  readonly start: number;
  end: number;
  text: string;
}

interface Sax {
  parser(strict: boolean): {
    onerror: (error: Error) => void;
    onopentag: (tag: { name: string; attributes: Record<string, string> }) => void;
    onclosetag: () => void;
    ontext: (text: string) => void;
    write(text: string): { close(): void };
  };
}

/** Every element of a well-formed XML file, and the whole text of its body. Throws where the file is not well-formed. */
export function parseXml(xml: string): { elements: XmlElement[]; body: string } {
  const parser = (createRequire(import.meta.url)('sax') as Sax).parser(true);
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  let body = '';
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const inBody = open.some((one) => one.name === 'body');
    const element = { name, attributes, inBody, start: body.length, end: body.length, text: '' };
    elements.push(element);
    open.push(element);
  };
  parser.ontext = (text) => {
    if (open.some(({ name }) => name === 'body')) body += text;
    for (const element of open) element.text += text;
  };
  parser.onclosetag = () => {
    const closed = open.pop();
    if (closed !== undefined) closed.end = body.length;
  };
  parser.write(xml).close();
  return { elements, body };
}
