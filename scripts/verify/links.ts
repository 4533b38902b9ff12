import { posix } from 'node:path';
import { attributeValues, filesOf, pagesOf } from './pages.ts';

/** Every internal link and anchor leads somewhere. Returns a sentence for each that does not. */
export function checkLinks(site: string): string[] {
  const files = new Set(filesOf(site));
  const anchors = new Map<string, Set<string>>();
  const links: { readonly from: string; readonly link: string }[] = [];
  for (const { path, html } of pagesOf(site)) {
    const body = html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) => script.slice(0, script.indexOf('>') + 1));
    anchors.set(path, new Set(attributeValues(body, 'id')));
    for (const attribute of ['href', 'src', 'action']) {
      for (const link of new Set(attributeValues(body, attribute))) links.push({ from: path, link });
    }
  }
  return links.flatMap(({ from, link }) => faultOf(from, link, files, anchors));
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
