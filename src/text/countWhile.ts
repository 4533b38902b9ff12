/**
 * How many of the first `length` places satisfy `holds`, in a list where those that do stand before all others (binary
 * search): the place of the first that does not.
 */
export function countWhile(length: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
