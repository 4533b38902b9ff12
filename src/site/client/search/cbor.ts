/** As much of CBOR (RFC 8949) as Pagefind's files use: integers, texts, arrays of known length. */
export type Cbor = number | string | null | readonly Cbor[];

/**
 * Reads one item and says where it ends.
 * @throws {RangeError} when the bytes hold anything else.
 */
export function readCbor(bytes: Uint8Array, at = 0): { value: Cbor; end: number } {
  const { type, argument, end } = head(bytes, at);
  if (type === 0) return { value: argument, end };
  if (type === 1) return { value: -1 - argument, end };
  if (type === 3) return { value: new TextDecoder().decode(bytes.subarray(end, end + argument)), end: end + argument };
  if (type === 7 && argument === 22) return { value: null, end };
  if (type !== 4) throw new RangeError(`CBOR type ${type} is not read here`);
  const items: Cbor[] = [];
  let next = end;
  for (let i = 0; i < argument; i++) {
    const item = readCbor(bytes, next);
    items.push(item.value);
    next = item.end;
  }
  return { value: items, end: next };
}

/** Where the item that starts at `at` ends, without reading it. */
export function skipCbor(bytes: Uint8Array, at: number): number {
  let next = at;
  for (let open = 1; open > 0; open--) {
    const { type, argument, end } = head(bytes, next);
    next = type === 2 || type === 3 ? end + argument : end;
    if (type === 4) open += argument;
    else if (type > 4) throw new RangeError(`CBOR type ${type} is not read here`);
  }
  return next;
}

/** Number of items of the array that starts at `at`, and where the first of them stands. */
export function openArray(bytes: Uint8Array, at: number): { length: number; first: number } {
  const { type, argument, end } = head(bytes, at);
  if (type !== 4) throw new RangeError('a CBOR array was expected');
  return { length: argument, first: end };
}

function head(bytes: Uint8Array, at: number): { type: number; argument: number; end: number } {
  const first = bytes[at];
  if (first === undefined) throw new RangeError('the CBOR data ends too early');
  const type = first >> 5;
  const short = first & 31;
  if (short < 24) return { type, argument: short, end: at + 1 };
  const size = short - 24;
  if (size > 2) throw new RangeError(`CBOR length ${short} is not read here`);
  let argument = 0;
  const end = at + 1 + (1 << size);
  for (let i = at + 1; i < end; i++) argument = argument * 256 + (bytes[i] ?? 0);
  return { type, argument, end };
}
