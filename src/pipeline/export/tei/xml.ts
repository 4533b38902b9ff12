/** What XML 1.0 cannot hold, not even as a reference (https://www.w3.org/TR/xml/#charsets); lone surrogates among them. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** The same without surrogates. */
const FORBIDDEN_ALONE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Every character that XML cannot hold replaced by U+FFFD, one for one, so that offsets stay. */
export function holdable(text: string): string {
  // Nearly every text can be held; to find that out thus costs a tenth of the replacement.
  return text.isWellFormed() && !FORBIDDEN_ALONE.test(text) ? text : text.replace(FORBIDDEN, '\ufffd');
}

/** How many characters `holdable` replaces. */
export function countForbidden(text: string): number {
  return text.match(FORBIDDEN)?.length ?? 0;
}

/** Text for the inside of an element. Carriage returns, which a parser would fold, are written as references. */
export function escapeText(text: string): string {
  return holdable(text)
    .replace(/[&<>]/g, (letter) => REFERENCES[letter] ?? letter)
    .replaceAll('\r', '&#13;');
}

/** ` name="value"` for each value that is not null. */
export function attributes(values: Readonly<Record<string, string | null>>): string {
  let written = '';
  for (const [name, value] of Object.entries(values)) {
    if (value !== null) written += ` ${name}="${escapeAttribute(value)}"`;
  }
  return written;
}

function escapeAttribute(value: string): string {
  return holdable(value)
    .replace(/[&<>"]/g, (letter) => REFERENCES[letter] ?? letter)
    .replace(/[\t\n\r]/g, ' ');
}

/** An element around text; left out altogether where there is none. */
export function element(
  name: string,
  text: string | null,
  values: Readonly<Record<string, string | null>> = {},
): string {
  return text === null || text === '' ? '' : `<${name}${attributes(values)}>${escapeText(text)}</${name}>`;
}

/** What may not stand in an XML name after its first letter (the ranges that addresses can hold). */
const NOT_IN_NAME =
  /[^-0-9A-Za-z.\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/gu;

/** An XML id for an entity's address; two addresses never share one, since `_` stands in no address. */
export function xmlId(address: string): string {
  return `e-${address.replace(NOT_IN_NAME, (letter) => `_${(letter.codePointAt(0) ?? 0).toString(16)}_`)}`;
}
