/** Runs of white space and line ends become one blank, as HTML shows them; ends are trimmed. */
export function foldSpace(text: string): string {
  return text.replace(/[\t-\r \u0085\u2028\u2029]+/g, ' ').replace(/^ | $/g, '');
}
