import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import jsonld, { type Expanded } from 'jsonld';
import { memoryPages, validateXML } from 'xmllint-wasm';

/** The schema beside this file, written from the content models of the Guidelines; or one that is named, such as a copy of tei_all.rng. */
const TEI_SCHEMA = resolve(process.env['BACKMATTER_TEI_SCHEMA'] ?? join(import.meta.dirname, 'tei.rng'));

/** What libxml2 says against TEI files (name to XML), by that RELAX NG schema. */
export async function teiFaults(files: ReadonlyMap<string, string>): Promise<string[]> {
  const names = [...files.keys()];
  const { valid, errors, rawOutput } = await validateXML({
    xml: names.map((name, index) => ({ fileName: `${index}.xml`, contents: files.get(name) ?? '' })),
    schema: readFileSync(TEI_SCHEMA, 'utf8'),
    extension: 'relaxng',
    initialMemoryPages: 64 * memoryPages.MiB,
    maxMemoryPages: 1024 * memoryPages.MiB,
  });
  if (valid) return [];
  const said = errors.map(({ loc, message }) => `${names[Number.parseInt(loc?.fileName ?? '', 10)] ?? ''}: ${message}`);
  return said.length === 0 ? [rawOutput] : said;
}

/**
 * JSON-LD, expanded by the processor of its specification's authors with the given contexts and no network. Throws where a
 * key or a type is none of a context's, which plain expansion would drop in silence.
 */
export async function expanded(document: object, contexts: Readonly<Record<string, object>>): Promise<Expanded[]> {
  return jsonld.expand(document, {
    base: 'https://example.org/papers/data/annotations.jsonld',
    safe: true,
    documentLoader: async (url) => {
      const context = Object.hasOwn(contexts, url) ? contexts[url] : undefined;
      if (context === undefined) throw new Error(`no context for ${url}`);
      return { document: { '@context': context }, documentUrl: url, contextUrl: null };
    },
  });
}

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';

const oa = (...names: string[]): object => Object.fromEntries(names.map((name) => [name, OA + name]));
const pointing = (id: string): object => ({ '@id': id, '@type': '@id' });
const named = (id: string): object => ({ '@id': id, '@type': '@vocab' });
const whole = (id: string): object => ({ '@id': id, '@type': `${XSD}nonNegativeInteger` });

/** The terms of https://www.w3.org/ns/anno.jsonld that the export may use, as the Web Annotation Vocabulary defines them (section 2.2 and appendix A). */
export const ANNOTATION_CONTEXT = {
  id: { '@id': '@id', '@type': '@id' },
  type: { '@id': '@type', '@type': '@vocab' },
  ...oa('Annotation', 'SpecificResource', 'TextualBody', 'TextQuoteSelector', 'TextPositionSelector'),
  ...oa('identifying', 'classifying', 'tagging', 'describing', 'exact', 'prefix', 'suffix'),
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  Software: `${AS}Application`,
  body: pointing(`${OA}hasBody`),
  target: pointing(`${OA}hasTarget`),
  source: pointing(`${OA}hasSource`),
  selector: pointing(`${OA}hasSelector`),
  motivation: named(`${OA}motivatedBy`),
  purpose: named(`${OA}hasPurpose`),
  start: whole(`${OA}start`),
  end: whole(`${OA}end`),
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  format: 'http://purl.org/dc/elements/1.1/format',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  name: 'http://xmlns.com/foaf/0.1/name',
  generator: pointing(`${AS}generator`),
  first: pointing(`${AS}first`),
  partOf: pointing(`${AS}partOf`),
  total: whole(`${AS}totalItems`),
  startIndex: whole(`${AS}startIndex`),
  items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
};

const SCHEMA = 'https://schema.org/';
/** Types of schema.org that pages may use, with the properties that schema.org gives each or one of its ancestors. */
const THING = ['name', 'alternateName', 'description', 'url', 'sameAs'];
const WORK = ['headline', 'datePublished', 'publisher', 'creditText', 'inLanguage', 'isPartOf', 'mentions'];
export const SCHEMA_TYPES: Readonly<Record<string, readonly string[]>> = {
  [`${SCHEMA}Article`]: schema(...THING, ...WORK, 'wordCount'),
  [`${SCHEMA}NewsArticle`]: schema(...THING, ...WORK, 'wordCount'),
  [`${SCHEMA}Collection`]: schema(...THING, ...WORK),
  [`${SCHEMA}Person`]: schema(...THING),
  [`${SCHEMA}Organization`]: schema(...THING),
  [`${SCHEMA}Place`]: schema(...THING),
  [`${SCHEMA}Event`]: schema(...THING),
};

function schema(...names: string[]): string[] {
  return names.map((name) => SCHEMA + name);
}

/** The same as a context: a term of no type above has no address, and expanding it throws. */
export const SCHEMA_CONTEXT: object = Object.fromEntries(
  [...Object.keys(SCHEMA_TYPES), ...Object.values(SCHEMA_TYPES).flat()].map((address) => {
    const name = address.slice(SCHEMA.length);
    return [name, ['url', 'sameAs'].includes(name) ? pointing(address) : address];
  }),
);
