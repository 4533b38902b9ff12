import type { Entities, Findings } from '../findings.ts';
import { bodyOf } from './body.ts';
import { headerOf } from './header.ts';
import { standOffOf } from './standOff.ts';

/** By this, an editor validates the file against TEI's own schema; the address is the one that editors know without a network. */
const MODEL =
  '<?xml-model href="http://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>';

/**
 * A document as TEI P5 (https://tei-c.org/release/doc/tei-p5-doc/en/html/). Elements in the text carry the ids of the
 * data files: `m3`, `q1`, `d2`, `p4`. `project` is the collection's title.
 */
export function teiOf(findings: Findings, entities: Entities, project: string): string {
  const { document, text } = findings;
  const language = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(document.language) ? document.language : 'und';
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n${MODEL}\n`,
    `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${language}">\n`,
    `${headerOf(document, text, project)}\n`,
    standOffOf(findings, entities),
    `<text>${bodyOf(findings)}</text>\n</TEI>\n`,
  ].join('');
}
