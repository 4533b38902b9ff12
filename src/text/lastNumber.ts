/** The number at the end of an id such as `<document>#m12`, as it is written there; `0` where there is none. */
export function lastNumber(id: string): string {
  let from = id.length;
  while (from > 0 && isDigit(id.charCodeAt(from - 1))) from--;
  return from < id.length ? id.slice(from) : '0';
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
