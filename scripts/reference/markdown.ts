/** A page with its title, what it is, and how it came about. */
export function page(title: string, opening: string, parts: readonly string[]): string {
  return `# ${title}\n\n${opening}\n\n${parts.join('\n\n')}\n\n*Made from the code by \`npm run reference\`.*\n`;
}

/** A table; cells hold Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** Words as code, whatever backquotes they hold. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
