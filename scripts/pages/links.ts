import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { htmlFiles } from './kinds.ts';

/** Every link of a built site that leads nowhere, as "page → link". Links to other sites are not followed. */
export function brokenLinks(site: string): string[] {
  const anchors = new Map<string, ReadonlySet<string>>();
  const idsOf = (page: string): ReadonlySet<string> => {
    let ids = anchors.get(page);
    if (ids === undefined) {
      const html = readFileSync(join(site, page), 'utf8');
      ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map((match) => decoded(match[1] ?? '')));
      anchors.set(page, ids);
    }
    return ids;
  };
  const broken: string[] = [];
  for (const page of htmlFiles(site)) {
    const links = new Set(
      [...readFileSync(join(site, page), 'utf8').matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(
        (match) => match[1] ?? '',
      ),
    );
    for (const link of links) {
      if (/^(?:https?|mailto|urn):/i.test(link)) continue;
      const [path = '', anchor = ''] = decoded(link)
        .replace(/\?[^#]*/, '')
        .split('#');
      const target = path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
      if (!existsSync(join(site, target))) broken.push(`${page} → ${link}`);
      else if (anchor !== '' && !idsOf(target).has(decodeURIComponent(anchor))) broken.push(`${page} → ${link}`);
    }
  }
  return broken;
}

function decoded(attribute: string): string {
  return attribute
    .replace(/&#x([0-9a-f]+);|&#(\d+);/gi, (_, hex: string | undefined, dec: string | undefined) =>
      String.fromCodePoint(hex === undefined ? Number(dec) : Number.parseInt(hex, 16)),
    )
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
