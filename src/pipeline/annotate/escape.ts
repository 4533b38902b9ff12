/** Characters that mean nothing to Markdown or MDX wherever they stand. */
const SAFE = /^[\p{L}\p{M}\p{N} ,;'"?“”‘’«»„‚‹›–—…%/°£€¥§•·、。「」『』，：；？！（）]$/u;
/** Safe inside a line; at its beginning, or after nothing but digits, they could begin a list or a rule. */
const SAFE_INSIDE = /^[.():!-]$/;

/**
 * Write strangers' text as MDX. Every character outside a short safe list becomes a character reference, so nothing in it
 * can be syntax, and the parser gives the same characters back. `lineStart` says whether the text begins a line, where
 * `import`, `-` or `1.` would mean something.
 */
export function escapeText(text: string, lineStart: boolean): string {
  const lines = text.split('\n');
  return lines.map((line, index) => escapeLine(line, lineStart || index > 0)).join('\n');
}

function escapeLine(line: string, lineStart: boolean): string {
  const module = lineStart && /^(?:import|export)/.test(line);
  let digitsOnly = lineStart;
  let first = true;
  let out = '';
  for (const character of line) {
    const plain = SAFE.test(character) || (!digitsOnly && SAFE_INSIDE.test(character));
    out += plain && !(first && (module || (lineStart && character === ' '))) ? character : reference(character);
    digitsOnly &&= /[0-9]/.test(character);
    first = false;
  }
  // Bare addresses become links in some dialects: what would start one is written as a reference.
  return out.replaceAll('://', '&#x3A;//').replace(/\b(www)\./gi, '$1&#x2E;');
}

/** The commonest by the names that every reader of Markdown knows: they are parsed in two thirds of the time. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['&', '&amp;'],
]);

/** A character reference; or the character itself where Markdown forbids references to it. */
function reference(character: string): string {
  const named = NAMED.get(character);
  if (named !== undefined) return named;
  const code = character.codePointAt(0) ?? 0;
  return isReferable(code) ? `&#x${code.toString(16).toUpperCase()};` : character;
}

/** CommonMark turns references to controls, surrogates and noncharacters into U+FFFD; raw, they pass. */
function isReferable(code: number): boolean {
  if (code < 32 || (code >= 127 && code < 160)) return false;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return !((code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe);
}

/** A value of the frontmatter: JSON is YAML once everything that does not print is escaped. */
export function yamlValue(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
