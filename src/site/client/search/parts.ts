declare global {
  /** Every file under `search/` calls this with its name and content. */
  var backmatterSearch: ((name: string, content: unknown) => void) | undefined;
}

/** Loads a file of the index by name. */
export type LoadPart = <T>(name: string) => Promise<T>;

/**
 * A loader of script files, the one thing a page may load wherever it lies: over HTTP, under any path, from a disk.
 * Each file is loaded once; one that failed is tried again when asked for again.
 */
export function partLoader(folder: URL): LoadPart {
  const asked = new Map<string, { promise: Promise<unknown>; resolve: (content: unknown) => void }>();
  globalThis.backmatterSearch = (name, content) => asked.get(name)?.resolve(content);
  return <T>(name: string): Promise<T> => {
    const before = asked.get(name);
    if (before !== undefined) return before.promise as Promise<T>;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    asked.set(name, { promise, resolve });
    const script = document.createElement('script');
    script.src = new URL(`${name}.js`, folder).href;
    script.onload = () => script.remove();
    script.onerror = () => {
      script.remove();
      asked.delete(name);
      reject(new Error(`${name} could not be loaded`));
    };
    document.head.append(script);
    return promise as Promise<T>;
  };
}

/** The bytes that a script carries as base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
