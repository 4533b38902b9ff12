/** A value as it can stand in YAML's flow style: plain where that is safe, else as JSON, which YAML reads. */
function yamlValue(value: string | number | readonly string[]): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return `[${value.map(yamlValue).join(', ')}]`;
  const plain = /^[\p{L}][\p{L}\p{M}\p{N} ./'’_-]*$/u.test(value) && value === value.trim();
  return plain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value) ? value : JSON.stringify(value);
}

/** One decision as one line to paste into decisions.yaml: `- {assign: Kim, in: report-1, mention: 4, to: kim-jong-un}`. */
export function decisionLine(parts: readonly (readonly [string, string | number | readonly string[]])[]): string {
  return `- {${parts.map(([key, value]) => `${key}: ${yamlValue(value)}`).join(', ')}}`;
}
