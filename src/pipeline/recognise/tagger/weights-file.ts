import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** What a file of tables says of itself. */
export interface TablesHeader {
  /** Version of the format and of what the tables mean. */
  readonly version: string;
  readonly arrays: readonly { readonly name: string; readonly type: ArrayType; readonly length: number }[];
}

/** What a weights file says of itself. */
export interface WeightsHeader extends TablesHeader {
  readonly trainedOn: readonly { readonly source: string; readonly licence: string; readonly documents: number }[];
  readonly threshold: number;
  /** Measured accuracy by class of model probability: see `calibration.ts`. */
  readonly calibration: readonly number[];
  /** What one step of a stored weight is worth. */
  readonly scale: number;
  /** Digest of the word classes the weights were trained with. */
  readonly clusters: string;
}

type ArrayType = 'int8' | 'uint8' | 'uint16' | 'int32' | 'float64';
export type NumberArray = Int8Array | Uint8Array | Uint16Array | Int32Array | Float64Array;

/** Version of the format and of the features: raised whenever either changes, so that old weights are refused. */
export const WEIGHTS_VERSION = 'backmatter-tagger-5';

const DIGEST_BYTES = 32;
const BYTES: Readonly<Record<ArrayType, number>> = { int8: 1, uint8: 1, uint16: 2, int32: 4, float64: 8 };

/** A file of weights or of word classes that cannot be used, with what to do. */
export class WeightsError extends Error {
  constructor(message: string) {
    super(`${message} Restore the file from the repository, or make it anew: npm run train -- --data DIR`);
    this.name = 'WeightsError';
  }
}

/** Packs arrays with their header: SHA-256 of the rest, then everything compressed. */
export function packTables<Header extends TablesHeader>(
  header: Omit<Header, 'arrays'>,
  arrays: ReadonlyMap<string, NumberArray>,
): Buffer {
  const entries = [...arrays].map(([name, array]) => ({ name, type: typeOf(array), length: array.length }));
  const json = Buffer.from(JSON.stringify({ ...header, arrays: entries }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(json.length);
  const bodies = [...arrays.values()].map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength));
  const raw = Buffer.concat([size, json, ...bodies]);
  const packed = brotliCompressSync(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 10,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });
  return Buffer.concat([createHash('sha256').update(packed).digest(), packed]);
}

/** Reads what `packTables` wrote. Throws `WeightsError` when the file is damaged or not of this version. */
export function unpackTables<Header extends TablesHeader>(
  file: Buffer,
  version: string,
): { header: Header; arrays: ReadonlyMap<string, NumberArray> } {
  const packed = file.subarray(DIGEST_BYTES);
  const digest = createHash('sha256').update(packed).digest();
  if (file.length <= DIGEST_BYTES || !digest.equals(file.subarray(0, DIGEST_BYTES))) {
    throw new WeightsError('The tagger’s weights are damaged: their digest does not fit.');
  }
  const raw = brotliDecompressSync(packed);
  const headerLength = raw.readUInt32LE(0);
  const header = JSON.parse(raw.toString('utf8', 4, 4 + headerLength)) as Header;
  if (header.version !== version) {
    throw new WeightsError(`The tagger’s weights are of version ${header.version}, the program needs ${version}.`);
  }
  const arrays = new Map<string, NumberArray>();
  let at = 4 + headerLength;
  for (const { name, type, length } of header.arrays) {
    const bytes = new Uint8Array(raw.subarray(at, at + length * BYTES[type])).buffer;
    arrays.set(name, makeArray(type, bytes));
    at += length * BYTES[type];
  }
  return { header, arrays };
}

function typeOf(array: NumberArray): ArrayType {
  if (array instanceof Int8Array) return 'int8';
  if (array instanceof Uint8Array) return 'uint8';
  if (array instanceof Uint16Array) return 'uint16';
  return array instanceof Int32Array ? 'int32' : 'float64';
}

function makeArray(type: ArrayType, bytes: ArrayBuffer): NumberArray {
  if (type === 'int8') return new Int8Array(bytes);
  if (type === 'uint8') return new Uint8Array(bytes);
  if (type === 'uint16') return new Uint16Array(bytes);
  return type === 'int32' ? new Int32Array(bytes) : new Float64Array(bytes);
}
