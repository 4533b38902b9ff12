/** Where styles and scripts lie, told from the running script's own address. */
const FOLDER = (document.currentScript as HTMLScriptElement).src;

/** Loads a script that only some readers need, when they need it. */
export function loadScript(name: string): void {
  const script = document.createElement('script');
  script.src = new URL(name, FOLDER).href;
  document.head.append(script);
}
