/** Where styles and scripts lie, told from the running script's own address. */
const FOLDER = (document.currentScript as HTMLScriptElement).src;

/** Loads a script that only some readers need, when they need it. */
export function loadScript(name: string): void {
  const script = document.createElement('script');
  script.src = new URL(name, FOLDER).href;
  document.head.append(script);
}

/** Loads styles that only some readers need; comes back when they hold. */
export function loadStyle(name: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(name, FOLDER).href;
  document.head.append(link);
  return new Promise((resolve) => {
    link.onload = resolve;
    link.onerror = resolve;
  });
}

/** Address of the site's root. */
export function rootFrom(): URL {
  return new URL('..', FOLDER);
}
