import type { Element, Nodes, Root } from 'hast';

/** Elements whose words no browser shows; the last are of drawings and formulas. */
const MUTE = new Set(
  'script style noscript template iframe embed canvas video audio datalist head title desc metadata defs annotation annotation-xml'.split(
    ' ',
  ),
);

/** Whether who looks at the page does not see an element. */
export function isHidden(element: Element): boolean {
  const { hidden, style } = element.properties;
  if (MUTE.has(element.tagName) || hidden === true) return true;
  return typeof style === 'string' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Parts of a page beside its text, by element, role and the names that page makers give them. */
const ASIDE = new Set('nav aside footer form dialog menu button select textarea'.split(' '));
const ASIDE_ROLE = /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|dialog|alert)$/;
const ASIDE_NAME =
  /(?:^|[-_ ])(?:nav|navbar|menu|sidebar|footer|breadcrumbs?|cookies?|consent|banner|share|sharing|social|related|recommended|promo|advert|ads?|newsletter|subscribe|comments?|popup|modal|masthead)(?:$|[-_ ])/i;
const NAVIGATION = /(?:^|[-_ ])(?:nav|navbar|menu|breadcrumbs?)(?:$|[-_ ])/i;
/** Paragraphs shorter than this say nothing of where the text is. */
const FEWEST_UNITS = 40;
/** The main content holds at least this share of the words in paragraphs. */
const MOST_OF_IT = 0.6;

/** So much text may stand about headline and text that are taken together, in UTF-16 units. */
const MOST_BESIDE = 600;

/** Why what stands outside the main content is furniture. */
export const OUTSIDE = 'a part of the page beside its text';

/** Where the text of a page is. */
export interface Content {
  /** The element that holds it; null where that is the whole page. */
  readonly chosen: Element | null;
  /** The elements that `chosen` stands in. */
  readonly around: ReadonlySet<Element>;
  /** The only headline of the first rank, where it stands outside. */
  readonly headline: Element | null;
}

/**
 * The part of a page that holds its text: the only `article`, else `main`, else the innermost element that holds most of the
 * words in paragraphs (after Arc90's Readability), else the whole page.
 */
export function contentOf(tree: Root): Content {
  const articles: Element[] = [];
  const mains: Element[] = [];
  const headlines: Element[] = [];
  visit(tree, (element) => {
    if (element.tagName === 'article') articles.push(element);
    if (element.tagName === 'main' || element.properties['role'] === 'main') mains.push(element);
    if (element.tagName === 'h1') headlines.push(element);
  });
  const total = paragraphUnits(tree);
  const marked = [...(articles.length === 1 ? articles : []), ...mains].find(
    (one) => paragraphUnits(one) >= total * 0.3,
  );
  const headline = headlines.length === 1 ? (headlines[0] ?? null) : null;
  const chosen = marked ?? withHeadline(tree, densest(tree, total), headline);
  const around = new Set<Element>();
  if (chosen !== null) findAround(tree, chosen, around);
  return { chosen, around, headline };
}

/**
 * The innermost element that holds the text and its headline, where it holds little else: standfirst, author and day stand
 * between them. Otherwise the text alone.
 */
function withHeadline(tree: Root, chosen: Element | null, headline: Element | null): Element | null {
  if (chosen === null || headline === null) return chosen;
  const around = new Set<Element>();
  findAround(tree, headline, around);
  if (around.has(chosen)) return chosen;
  const outer = new Set<Element>();
  findAround(tree, chosen, outer);
  // Both sets list the inner elements first.
  const both = [...outer].find(
    (element) => around.has(element) && element.tagName !== 'body' && element.tagName !== 'html',
  );
  return both !== undefined && textLength(both) - textLength(chosen) <= MOST_BESIDE ? both : chosen;
}

/** Gather the elements that an element stands in. */
function findAround(node: Root | Element, wanted: Element, around: Set<Element>): boolean {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child === wanted) return true;
    if (findAround(child, wanted, around)) return around.add(child) !== undefined;
  }
  return false;
}

/** Go down while one child holds most of the words. */
function densest(tree: Root, total: number): Element | null {
  let chosen: Element | null = null;
  let at: Root | Element = tree;
  for (;;) {
    const children: readonly Nodes[] = at.children;
    const next: Element | undefined = children
      .flatMap((child) => (child.type === 'element' ? [child] : []))
      .find((child) => paragraphUnits(child) >= Math.max(1, total * MOST_OF_IT));
    if (next === undefined || next.tagName === 'p') return chosen;
    chosen = next;
    at = next;
  }
}

const units = new WeakMap<Nodes, number>();

/** How much text stands in paragraphs below a node; each node is counted once. */
function paragraphUnits(node: Nodes): number {
  const known = units.get(node);
  if (known !== undefined) return known;
  let sum = 0;
  if (node.type === 'element' && isHidden(node)) sum = 0;
  else if (node.type === 'element' && node.tagName === 'p') {
    const length = textLength(node);
    sum = length >= FEWEST_UNITS ? length : 0;
  } else if ('children' in node) for (const child of node.children) sum += paragraphUnits(child as Nodes);
  units.set(node, sum);
  return sum;
}

function textLength(node: Nodes): number {
  if (node.type === 'text') return node.value.trim().length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + textLength(child as Nodes), 0) : 0;
}

/** Why an element is furniture of its page, or null where it may hold text. */
export function asideOf(element: Element): string | null {
  const { role, className, id } = element.properties;
  const names = [...(Array.isArray(className) ? className : []), id ?? ''].join(' ');
  const aside =
    ASIDE.has(element.tagName) ||
    (typeof role === 'string' && ASIDE_ROLE.test(role)) ||
    (ASIDE_NAME.test(names) && paragraphUnits(element) < 600);
  if (!aside) return null;
  if (element.tagName === 'nav' || /navigation|menu/.test(String(role)) || NAVIGATION.test(names))
    return 'the page’s navigation';
  return element.tagName === 'footer' || role === 'contentinfo' ? 'the foot of the page' : OUTSIDE;
}

/** Every element, outermost first. */
export function visit(node: Nodes, take: (element: Element) => void): void {
  if (node.type === 'element') take(node);
  if ('children' in node) for (const child of node.children) visit(child as Nodes, take);
}
