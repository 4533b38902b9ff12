/** The beginning of a text, at most `most` UTF-16 units with its ellipsis, cut between words where there are any. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most - 2);
  const end = space > most / 2 ? space : most - 2;
  // Never between the halves of one character.
  const half = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? 1 : 0;
  return `${text.slice(0, end - half).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')} …`;
}
