import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../src/site/offline/filesOf.ts';
import { pagesOf } from './pages.ts';
import { tagsOf, type Tag } from './tags.ts';

/** What every page's policy must say, word for word or stricter; nothing else may be allowed to run or to be asked for. */
const SOURCES: ReadonlySet<string> = new Set(["'none'", "'self'", "'wasm-unsafe-eval'", 'data:', 'blob:']);
const LOADING_LINKS =
  /(?:^|\s)(?:stylesheet|preload|modulepreload|icon|prefetch|preconnect|dns-prefetch|manifest)(?:\s|$)/i;
const NEVER = new Set(['base', 'iframe', 'frame', 'object', 'embed', 'applet', 'portal', 'foreignobject']);
const LEAVES = /^\s*(?:[a-z][a-z\d+.-]*:)?[\\/]{2}/i;
const SAFE_SCHEMES = /^(?:https?|mailto|urn):/i;
/** Types of scripts that hold data and are never run. */
const DATA_TYPES = new Set(['application/ld+json', 'application/json']);

/** Every page has a strict policy, no inline handler, and nothing that runs or leaves the site by itself. */
export function checkPolicy(site: string): string[] {
  const faults: string[] = [];
  for (const { path, html } of pagesOf(site)) {
    const tags = tagsOf(html);
    faults.push(
      ...policyFaults(tags)
        .concat(tags.flatMap(tagFaults))
        .map((fault) => `${path}: ${fault}`),
    );
  }
  for (const path of filesOf(site).filter((name) => name.endsWith('.css'))) {
    if (/(?:url\(\s*(?:["']\s*)?|@import\s+["']\s*)(?:https?:)?\/\//i.test(readFileSync(join(site, path), 'utf8'))) {
      faults.push(`${path}: it would load something from elsewhere`);
    }
  }
  return faults;
}

function policyFaults(tags: readonly Tag[]): string[] {
  const at = tags.findIndex(
    ({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  if (at < 0) return ['it has no Content-Security-Policy'];
  if (tags.slice(0, at).some(({ name }) => name === 'script' || name === 'link' || name === 'style')) {
    return ['something is loaded before its policy stands'];
  }
  const policy = new Map(
    (tags[at]?.attributes.get('content') ?? '').split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name.toLowerCase(), sources] as const;
    }),
  );
  const faults: string[] = [];
  if (policy.get('default-src')?.join(' ') !== "'none'")
    faults.push('its policy does not forbid what it does not name');
  if (policy.get('base-uri')?.join(' ') !== "'none'") faults.push('its policy lets a base address be set');
  if (!policy.has('form-action')) faults.push('its policy does not say where forms may go');
  const wide = [...policy].flatMap(([name, sources]) =>
    sources
      .filter((source) => !SOURCES.has(source) && !/^'sha\d{3}-/.test(source))
      .map((source) => `${name} ${source}`),
  );
  if (wide.length > 0) faults.push(`its policy is too weak (${wide.join(', ')})`);
  if (policy.get('script-src')?.some((source) => source === 'data:' || source === 'blob:'))
    faults.push('its policy lets addresses run as scripts');
  return faults;
}

function tagFaults({ name, attributes, inside }: Tag): string[] {
  const faults: string[] = [];
  if (NEVER.has(name)) faults.push(`it holds <${name}>`);
  for (const key of attributes.keys())
    if (key.startsWith('on') || key === 'srcdoc' || key === 'ping') faults.push(`<${name}> has the attribute ${key}`);
  if (attributes.has('style')) faults.push(`<${name}> has a style of its own, which the policy forbids`);
  const href = attributes.get('href') ?? attributes.get('xlink:href');
  if (href !== undefined) faults.push(...linkFaults(name, href, attributes.get('rel') ?? ''));
  for (const key of ['src', 'srcset', 'poster', 'data', 'action', 'formaction']) {
    const source = attributes.get(key);
    if (source === undefined) continue;
    if (LEAVES.test(source) || (/^\s*[a-z][a-z\d+.-]*:/i.test(source) && !/^data:image\//.test(source)))
      faults.push(`<${name} ${key}> leads elsewhere: ${source}`);
  }
  if (name === 'style') faults.push('it holds a style sheet inside, which the policy forbids');
  if (name === 'script' && !attributes.has('src') && !DATA_TYPES.has(attributes.get('type') ?? ''))
    faults.push('it holds a script inside');
  if (name === 'script' && inside.includes('<')) faults.push('its data in a script element is not escaped');
  if (
    attributes.get('http-equiv')?.toLowerCase() === 'refresh' &&
    /url\s*=\s*(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(attributes.get('content') ?? '')
  )
    faults.push('it would take the reader elsewhere');
  return faults;
}

/** What a link to another site carries, so that the site there learns nothing of the reader's page. */
const OUTSIDE = ['external', 'noopener', 'noreferrer'];

function linkFaults(name: string, href: string, rel: string): string[] {
  const scheme = /^[\s\0-\x1f]*([a-z][a-z\d+.\s-]*):/i.exec(href)?.[0] ?? '';
  if (scheme !== '' && !SAFE_SCHEMES.test(href)) return [`it holds a link that could run something: ${href}`];
  if (!LEAVES.test(href)) return [];
  if (name === 'link') return LOADING_LINKS.test(rel) ? [`it would load something from elsewhere: ${href}`] : [];
  const missing = OUTSIDE.filter((word) => !rel.split(/\s+/).includes(word));
  return missing.length === 0 ? [] : [`a link to another site lacks ${missing.join(' and ')} in its rel: ${href}`];
}
