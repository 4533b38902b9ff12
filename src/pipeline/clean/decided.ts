/** What an editor said of a line: that it is furniture, or that it is not. */
export interface FurnitureDecision {
  /** The line, or its beginning followed by “…”. */
  readonly words: string;
  readonly is: boolean;
}

/** The editor's word on a segment (white space folded), the last that fits, or null. Case does not matter. */
export function decidedFurniture(segment: string, decisions: readonly FurnitureDecision[]): boolean | null {
  const line = segment.toLowerCase();
  for (const { words, is } of decisions.toReversed()) {
    const wanted = words.trim().toLowerCase();
    const opening = wanted.replace(/(?:…|\.\.\.)$/, '').trimEnd();
    if (line === wanted || (opening !== '' && opening !== wanted && line.startsWith(opening))) return is;
  }
  return null;
}
