/** Where styles, scripts and fonts lie, told from the running script's own address. */
const FOLDER = (document.currentScript as HTMLScriptElement).src;

/** Address of a file of the site's own parts. */
export const assetAddress = (name: string): string => new URL(name, FOLDER).href;

/** An element with its properties set. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}

const loaded = new Set<string>();

/** Loads a script that only some readers need, when they first need it. */
export function loadScript(name: string): void {
  if (loaded.has(name)) return;
  loaded.add(name);
  document.head.append(make('script', { src: assetAddress(name) }));
}

/** Loads styles that only some readers need; comes back when they hold. */
export function loadStyle(name: string): Promise<unknown> {
  return new Promise((resolve) => {
    document.head.append(
      make('link', { rel: 'stylesheet', href: assetAddress(name), onload: resolve, onerror: resolve }),
    );
  });
}
