/** An address below the site's root, part by part percent-encoded, as it stands in links. */
export function encodeAddress(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
}

/** The way from a file below the site's root up to that root: `../../` for `data/tei/a.xml`. */
export function rootFrom(file: string): string {
  return '../'.repeat(file.split('/').length - 1);
}

/** What goes before addresses in files that name others: the site's own, with one slash at its end, or where that is not known `way`. */
export function siteRoot(site: string | null, way: string): string {
  return site === null ? way : site.replace(/(?<!\/)\/*$/, '/');
}
