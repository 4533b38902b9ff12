import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/pipeline/recognise/tagger/analyse.ts';
import type { Clusters } from '../../src/pipeline/recognise/tagger/clusters.ts';
import { NO_CLUSTERS } from '../../src/pipeline/recognise/tagger/clusters.ts';
import { makeDraft } from '../../src/pipeline/recognise/tagger/draft.ts';
import { Lexicon } from '../../src/pipeline/recognise/tagger/lexicon.ts';
import type { Evidence } from '../../src/pipeline/recognise/tagger/evidence.ts';
import { Vocabulary } from '../../src/pipeline/recognise/tagger/words.ts';
import type { Span } from '../../src/model/span.ts';
import { Casing } from './casing.ts';
import type { LabelledDocument } from './documents.ts';
import { paragraphs } from './documents.ts';
import { addNames } from './lexicon-sources.ts';
import type { LexiconTables } from './lexicon.ts';
import { LexiconBuilder } from './lexicon.ts';
import { addWordnet, glosses } from './wordnet.ts';

/** Blocks of a training document: lines of the project's own articles, paragraphs elsewhere. */
export function blocksOf(document: LabelledDocument): readonly Span[] {
  if (document.source !== 'own-news') return paragraphs(document.text);
  return [...document.text.matchAll(/[^\n]+/gu)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
}

/** Compiles the lexicon: WordNet, name lists, and how running text (training documents, glosses, speeches) writes words. */
export function compileLexicon(documents: readonly LabelledDocument[], dataFolder: string, listFolder: string): LexiconTables {
  const builder = new LexiconBuilder();
  addWordnet(builder);
  addNames(builder, listFolder);
  const none = new Int32Array(0);
  const vocabulary = new Vocabulary(new Lexicon(none, new Uint16Array(0), none, new Uint16Array(0), none), NO_CLUSTERS);
  const casing = new Casing();
  for (const document of documents) casing.add(makeDraft(document.text, blocksOf(document), vocabulary));
  for (const gloss of glosses()) casing.add(makeDraft(`it ${gloss}`, [{ start: 0, end: gloss.length + 3 }], vocabulary));
  for (const speech of speeches(dataFolder)) casing.add(makeDraft(speech, paragraphs(speech), vocabulary));
  casing.addTo(builder);
  return builder.build();
}

/** The public-domain speeches. */
function* speeches(dataFolder: string): Generator<string> {
  const folder = join(dataFolder, 'speeches-us', 'docs');
  for (const file of readdirSync(folder).sort()) yield readFileSync(join(folder, file), 'latin1');
}

/** Analyses training documents with one lexicon and one set of word classes. */
export function analyser(
  tables: LexiconTables,
  clusters: Clusters,
): { lexicon: Lexicon; evidence: (document: LabelledDocument) => Evidence } {
  const lexicon = new Lexicon(tables.words, tables.wordValues, tables.phrases, tables.phraseSets, tables.sets);
  const vocabulary = new Vocabulary(lexicon, clusters);
  return { lexicon, evidence: (document) => analyse(document.text, blocksOf(document), lexicon, vocabulary) };
}
