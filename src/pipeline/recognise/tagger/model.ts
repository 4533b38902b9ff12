import { readFileSync } from 'node:fs';
import { HashTable } from './hash-table.ts';
import { Lexicon } from './lexicon.ts';
import type { NumberArray, WeightsHeader } from './weights-file.ts';
import { WeightsError, unpackWeights } from './weights-file.ts';
import type { PassWeights } from './weights.ts';

/** Everything learned: the lexicon and the weights of both passes. */
export interface Model {
  readonly header: WeightsHeader;
  readonly lexicon: Lexicon;
  readonly passes: readonly [PassWeights, PassWeights];
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
  const pass = (number: 1 | 2): PassWeights => ({
    words: new HashTable(take(`pass${number}.words`, Int32Array)),
    wordRows: take(`pass${number}.wordRows`, Int8Array),
    wordScale: header.scales[number * 2 - 2]!,
    spans: new HashTable(take(`pass${number}.spans`, Int32Array)),
    spanRows: take(`pass${number}.spanRows`, Int8Array),
    spanScale: header.scales[number * 2 - 1]!,
    transitions: take(`pass${number}.transitions`, Float64Array),
  });
  return { header, lexicon, passes: [pass(1), pass(2)] };
}
