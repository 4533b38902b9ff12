/** From this confidence a date counts as certain. */
const CERTAIN = 0.8;
/** A year, a month or a day, nothing unknown or approximate: what TEI's `@when` takes. Year 0 is none in XML Schema. */
const PLAIN = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** `@when`, or `@from` and `@to` of an interval, where an EDTF date is certain; otherwise nothing. */
export function datingOf(edtf: string | null, confidence: number): Readonly<Record<string, string | null>> {
  if (edtf === null || confidence < CERTAIN) return {};
  if (PLAIN.test(edtf)) return { when: edtf };
  const [from = '', to = '', ...more] = edtf.split('/');
  return more.length === 0 && PLAIN.test(from) && PLAIN.test(to) ? { from, to } : {};
}
