import { FRAGMENTS } from './syntax.ts';

/** Documents in formats that have markup of their own, and what stands beside a document to describe it. */
export function formatDocuments(): Map<string, string> {
  const files = new Map<string, string>();
  const some = FRAGMENTS.filter(({ kind }) => kind === 'html' || kind === 'addresses' || kind === 'data');
  some.forEach(({ text }, index) => {
    const name = String(index).padStart(2, '0');
    if (index % 2 === 0)
      files.set(
        `formats/page-${name}.html`,
        `<!doctype html><html><head><title>${text}</title><meta name="author" content='${text}'></head><body><h1>Talks ${text}</h1><p>Mr Kim Jong Un ${text} spoke in Seoul.</p><p>More ${text}</body></html>`,
      );
    else
      files.set(
        `formats/note-${name}.md`,
        `---\ntitle: ${JSON.stringify(text)}\nauthor: ${JSON.stringify(text)}\n---\n\n# Talks ${text}\n\nMr Kim Jong Un ${text} spoke in [Seoul](${text}).\n`,
      );
    files.set(`described/${name}.txt`, 'Mr Kim Jong Un spoke in Seoul on Friday.\n\nHe left.\n');
    files.set(
      `described/${name}.txt.meta.yaml`,
      `title: ${JSON.stringify(text)}\npublisher: ${JSON.stringify(text)}\nbyline: ${JSON.stringify(text)}\ndate: ${JSON.stringify(text)}\nlanguage: ${JSON.stringify(text)}\n__proto__: {x: 1}\n`,
    );
  });
  return files;
}
