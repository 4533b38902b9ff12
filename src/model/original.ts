/** Formats that are not plain text; their originals are published as bytes nobody renders. */
const BINARY = /\.(?:docx|odt|epub|pdf|rtf|eml|msg|zip)$/i;

/** Where a seed's original lies below `originals/`: with an ending that no browser renders. */
export function originalName(seed: string): string {
  if (/\.txt$/i.test(seed)) return seed;
  return BINARY.test(seed) ? `${seed}.bin` : `${seed}.txt`;
}
