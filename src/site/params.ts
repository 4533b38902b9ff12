/**
 * Astro takes a last part `index` for the folder itself. A document or an entity of that name keeps its address all the
 * same: it is built under a name that no address can have, and moved when the build is done.
 */
export const INDEX_STAND_IN = 'index~';

/** The route parameter of an address. */
export function paramOf(id: string): string {
  return id.replace(/(^|\/)index$/, `$1${INDEX_STAND_IN}`);
}

/** The address behind a route parameter. */
export function idOf(param: string): string {
  return param.endsWith(INDEX_STAND_IN) ? param.slice(0, -1) : param;
}
