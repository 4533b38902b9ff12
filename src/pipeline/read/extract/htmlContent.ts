import type { Element, Nodes, Root } from 'hast';
import { isHidden } from './html.ts';

/** Parts of a page beside its text, by element, role and the names that page makers give them. */
const ASIDE = new Set('nav aside footer form dialog menu'.split(' '));
const ASIDE_ROLE = /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|dialog|alert)$/;
const ASIDE_NAME =
  /(?:^|[-_ ])(?:nav|navbar|menu|sidebar|footer|breadcrumbs?|cookies?|consent|banner|share|sharing|social|related|recommended|promo|advert|ads?|newsletter|subscribe|comments?|popup|modal|masthead)(?:$|[-_ ])/i;
/** Paragraphs shorter than this say nothing of where the text is. */
const FEWEST_UNITS = 40;
/** The main content holds at least this share of the words in paragraphs. */
const MOST_OF_IT = 0.6;

/**
 * The part of a page that holds its text: the only `article`, else `main`, else the innermost element that holds most of the
 * words in paragraphs (after Arc90's Readability), else the whole page. What is clearly beside the text is taken out.
 */
export function contentOf(tree: Root): Nodes {
  const articles: Element[] = [];
  const mains: Element[] = [];
  visit(tree, (element) => {
    if (element.tagName === 'article') articles.push(element);
    if (element.tagName === 'main' || element.properties['role'] === 'main') mains.push(element);
  });
  const total = paragraphUnits(tree);
  const marked = [...(articles.length === 1 ? articles : []), ...mains].find(
    (one) => paragraphUnits(one) >= total * 0.3,
  );
  const chosen = marked ?? densest(tree, total);
  return withoutAsides(chosen ?? tree);
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

function withoutAsides(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const children = node.children.filter((child) => child.type !== 'element' || !isAside(child));
  return { ...node, children: children.map((child) => withoutAsides(child as Nodes)) } as Nodes;
}

function isAside(element: Element): boolean {
  if (ASIDE.has(element.tagName)) return true;
  const { role, className, id } = element.properties;
  if (typeof role === 'string' && ASIDE_ROLE.test(role)) return true;
  const names = [...(Array.isArray(className) ? className : []), id ?? ''].join(' ');
  return ASIDE_NAME.test(names) && paragraphUnits(element) < 600;
}

/** Every element, outermost first. */
export function visit(node: Nodes, take: (element: Element) => void): void {
  if (node.type === 'element') take(node);
  if ('children' in node) for (const child of node.children) visit(child as Nodes, take);
}
