import { posix } from 'node:path';
import { filesOf } from '../../src/site/offline/filesOf.ts';
import { pagesOf } from './pages.ts';
import { tagsOf } from './tags.ts';

const ADDRESSES = ['href', 'src', 'action', 'poster', 'data'];

/** Every internal link and anchor leads somewhere. Returns a sentence for each that does not. */
export function checkLinks(site: string): string[] {
  const files = new Set(filesOf(site));
  const anchors = new Map<string, Set<string>>();
  const links = new Map<string, Set<string>>();
  let root: string | null = null;
  for (const { path, html } of pagesOf(site)) {
    const own = new Set<string>();
    const out = new Set<string>();
    for (const { attributes } of tagsOf(html)) {
      if (path === 'index.html' && attributes.get('rel') === 'canonical') root = pathOf(attributes.get('href') ?? '');
      const id = attributes.get('id');
      if (id !== undefined) own.add(id);
      for (const name of ADDRESSES) {
        const link = attributes.get(name);
        if (link !== undefined) out.add(link);
      }
    }
    anchors.set(path, own);
    links.set(path, out);
  }
  return [...links].flatMap(([from, out]) =>
    [...out].flatMap((link) => faultOf(from, withoutRoot(from, link, root), files, anchors)),
  );
}

/** The path of an address, as written in links. */
function pathOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).pathname : null;
}

/** The page for addresses that are not there is shown below any of them, so its links begin at the root of the site. */
function withoutRoot(from: string, link: string, root: string | null): string {
  return from === '404.html' && root !== null && link.startsWith(root) ? link.slice(root.length) : link;
}

function faultOf(
  from: string,
  link: string,
  files: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  if (/^(?:https?:|mailto:|data:)/i.test(link)) return [];
  const [address = '', fragment] = link.split('#', 2);
  const path = decode(address.split('?', 1)[0] ?? '');
  if (path === null) return [`${from}: the link ${link} is not a valid address`];
  if (path.startsWith('/')) return [`${from}: the link ${link} is not relative`];
  const target = path === '' ? from : posix.normalize(posix.join(posix.dirname(from), path));
  if (!files.has(target)) return [`${from}: the link ${link} leads to ${target}, which is not there`];
  if (fragment === undefined || fragment === '' || !target.endsWith('.html')) return [];
  const name = decode(fragment);
  const there = name !== null && anchors.get(target)?.has(name) === true;
  return there ? [] : [`${from}: the link ${link} leads to an anchor that ${target} does not have`];
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
