/** The one function of `jsonld` that tests use; the package has no types of its own. */
declare module 'jsonld' {
  interface Value {
    readonly '@id'?: string;
    readonly '@value'?: unknown;
  }

  /** A node of expanded JSON-LD: every key and every type is a full address. */
  export type Expanded = Readonly<Record<string, readonly Value[]>> & { readonly '@type'?: readonly string[] };

  interface Options {
    readonly base: string;
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<{ document: object; documentUrl: string; contextUrl: null }>;
  }

  const jsonld: { expand(document: object, options: Options): Promise<Expanded[]> };
  export default jsonld;
}
