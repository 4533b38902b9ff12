/** What cleaning says of one segment of a text: furniture (which may name the site as its `source`), a caption, a credit, the page's own date stamp, or none of these. */
export type Label =
  | { readonly is: 'text' }
  | { readonly is: 'furniture'; readonly why: string; readonly source?: string }
  | { readonly is: 'datestamp'; readonly why: string }
  | { readonly is: 'caption' }
  /** Who made or gave the text: a publisher, or the people who worked on it (null). */
  | { readonly is: 'credit'; readonly publisher: string | null }
  /** Running text that ends with the name of an agency in capitals. */
  | { readonly is: 'text-with-credit'; readonly publisher: string };
