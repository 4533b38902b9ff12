/** What cleaning says of one segment of a text: furniture, a caption, a credit, the page's own date stamp, or none of these. */
export type Label =
  | { readonly is: 'text' }
  | { readonly is: 'furniture'; readonly why: string }
  | { readonly is: 'datestamp'; readonly why: string }
  | { readonly is: 'caption' }
  | { readonly is: 'credit'; readonly publisher: string }
  /** Running text that ends with the name of an agency in capitals. */
  | { readonly is: 'text-with-credit'; readonly publisher: string };
