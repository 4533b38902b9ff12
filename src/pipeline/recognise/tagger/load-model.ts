import { readFileSync } from 'node:fs';
import { HashTable } from './hash-table.ts';
import { Lexicon } from './lexicon.ts';
import type { NumberArray, WeightsHeader } from './weights-file.ts';
import { WeightsError, unpackWeights } from './weights-file.ts';
import type { FieldWeights } from './weights.ts';

/** Everything learned: the lexicon and the weights of both passes. */
export interface Model {
  readonly header: WeightsHeader;
  readonly lexicon: Lexicon;
  readonly weights: FieldWeights;
}

/** Reads the model from a weights file. Throws `WeightsError` when it is missing, damaged or of another version. */
export function readModel(path: string | URL): Model {
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch (cause) {
    throw Object.assign(new WeightsError('The tagger’s weights file is missing.'), { cause });
  }
  const { header, arrays } = unpackWeights(file);
  const take = <T extends NumberArray>(name: string, type: new (length: number) => T): T => {
    const array = arrays.get(name);
    if (!(array instanceof type)) throw new WeightsError(`The tagger’s weights lack the table “${name}”.`);
    return array;
  };
  const lexicon = new Lexicon(
    take('lexicon.words', Int32Array),
    take('lexicon.wordValues', Uint16Array),
    take('lexicon.phrases', Int32Array),
    take('lexicon.phraseSets', Uint16Array),
    take('lexicon.sets', Int32Array),
  );
  const weights: FieldWeights = {
    words: { keys: new HashTable(take('words.keys', Int32Array)), rows: take('words.rows', Int8Array) },
    spans: { keys: new HashTable(take('spans.keys', Int32Array)), rows: take('spans.rows', Int8Array) },
    scale: header.scale,
    transitions: [take('transitions1', Float64Array), take('transitions2', Float64Array)],
  };
  return { header, lexicon, weights };
}
