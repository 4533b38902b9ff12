/**
 * Makes links from one page to others, relative, so that the same folder works at a domain's root, under any path
 * and by double click from a disk. Addresses are written as they lie below the site's root: `people/kim-jong-un.html#p3`.
 */
export function linker(from: string): (to: string) => string {
  const file = fileLinker(from);
  return (to) => {
    const at = to.indexOf('#');
    if (at < 0) return file(to);
    const [path, hash] = [to.slice(0, at), `#${encodeURIComponent(to.slice(at + 1))}`];
    return path === from ? hash : file(path) + hash;
  };
}

/** The same for files whose names are strangers': a `#` in them is part of the name. */
export function fileLinker(from: string): (path: string) => string {
  // A page that has no place of its own links from the root, given as `/papers/`.
  if (from.startsWith('/')) return (path) => from + encodePath(path);
  const base = from.split('/').slice(0, -1);
  const folder = base.map((part) => `${part}/`).join('');
  return (path) => {
    // Most links lead into the page's own folder or a folder of the root; pages have hundreds.
    if (path.startsWith(folder)) return encodePath(path.slice(folder.length));
    const parts = path.split('/');
    let shared = 0;
    while (shared < base.length && shared < parts.length - 1 && base[shared] === parts[shared]) shared++;
    return '../'.repeat(base.length - shared) + encodePath(parts.slice(shared).join('/'));
  };
}
export type Link = ReturnType<typeof linker>;

/** Nearly every address: nothing in it is encoded. */
const PLAIN = /^[\w./-]*$/;

/** Percent-encodes an address part by part; `?` and `#` in a file's name must not become a query or an anchor. */
export function encodePath(path: string): string {
  return PLAIN.test(path) ? path : path.split('/').map(encodeURIComponent).join('/');
}

/** A page's full address where the site's is known, else null. The home page is the root itself. */
export function siteAddress(site: URL | undefined, path: string | null): string | null {
  if (site === undefined || path === null) return null;
  const [page = '', anchor] = path.split('#');
  return `${site.href.replace(/\/?$/, '/')}${page === 'index.html' ? '' : encodePath(page)}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;
}

/** Whether an address from a hand-written file may become a live link: on the web, nothing that could run. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

/** The `rel` of every link to another site: the page it leads to learns nothing of this one. */
export const OUTSIDE = 'external noopener noreferrer';
