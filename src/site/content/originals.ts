/** Other text formats get `.txt` behind their name and the rest `.bin`, so that no browser renders a stranger's file. */
const TEXT = new Set(['md', 'markdown', 'mdx', 'html', 'htm', 'xml', 'json', 'csv', 'tsv', 'rst', 'org', 'tex', 'srt', 'vtt', 'text', 'log']);

/** Address of a seed's original bytes below the site's root. */
export function originalAddress(seed: string): string {
  const extension = /\.([^./]+)$/.exec(seed)?.[1]?.toLowerCase() ?? '';
  const suffix = extension === 'txt' ? '' : TEXT.has(extension) ? '.txt' : '.bin';
  return `originals/${seed}${suffix}`;
}
