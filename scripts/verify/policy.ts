import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeValues, filesOf, pagesOf } from './pages.ts';

/** Every page has a strict policy, no inline handler, and nothing that leaves the site by itself. */
export function checkPolicy(site: string): string[] {
  const faults: string[] = [];
  for (const { path, html } of pagesOf(site)) {
    const policy = /<meta[^>]+http-equiv="?Content-Security-Policy"?[^>]*>/i.exec(html)?.[0] ?? '';
    if (policy === '') faults.push(`${path}: it has no Content-Security-Policy`);
    if (/unsafe-inline|'unsafe-eval'|script-src[^;"]*(?:\*|https?:)/.test(policy)) faults.push(`${path}: its policy is too weak`);
    if (/<[a-z][^>]*\son[a-z]+\s*=/i.test(html)) faults.push(`${path}: it holds an inline handler`);
    if (attributeValues(html, 'href').some((link) => /^\s*(?:javascript|data|vbscript):/i.test(link))) {
      faults.push(`${path}: it holds a link that could run something`);
    }
    for (const source of [...attributeValues(html, 'src'), ...attributeValues(html, 'srcset')]) {
      if (/^(?:https?:)?\/\//i.test(source)) faults.push(`${path}: it would load ${source} from elsewhere`);
    }
    for (const [tag] of html.matchAll(/<link\b[^>]*>/gi)) {
      const loads = /rel="?(?:stylesheet|preload|modulepreload|icon|prefetch|preconnect|dns-prefetch)/i.test(tag);
      if (loads && /href="?(?:https?:)?\/\//i.test(tag)) faults.push(`${path}: it would load something from elsewhere (${tag})`);
    }
  }
  for (const path of filesOf(site).filter((name) => name.endsWith('.css'))) {
    if (/url\(\s*["']?(?:https?:)?\/\//i.test(readFileSync(join(site, path), 'utf8'))) {
      faults.push(`${path}: it would load something from elsewhere`);
    }
  }
  return faults;
}
