/** What the reader chose, kept between pages. Some browsers refuse storage to files and in private windows. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`backmatter-${key}`);
  } catch {
    return null;
  }
}

/** Keep a choice under a key, for this site’s host. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`backmatter-${key}`, value);
  } catch {
    // Then it is forgotten with the page.
  }
}
