/** A stretch that says who made or took something, and who that is. */
const CAPTION =
  /^(?:image|images|photo|photos|photograph|picture|caption|file photo|file picture|video|watch|graphic)(?: caption| credit)? ?[:–—] ?\S/i;
const CREDIT =
  /^(?:from|source|sources|credit|via|originally published (?:by|in|on)|published by|courtesy of) ?[:–—-] ?(.{2,60})$/i;
const TRAILING_AGENCY = /[.!?]["'”’]? [(\[—–-]{0,2} ?(\p{Lu}[\p{Lu}& ./]{2,30}\p{Lu})[)\]]?$/u;

/** A caption that ends with who made the picture: "Opening night. Image: Jane Doe." */
const CAPTION_TAIL =
  /[\p{L}.!?)”"’] (?:image|photo|photograph|picture|video|audio|credit|file photo)(?: by| credit| courtesy)? ?: ?\p{Lu}[^.:;!?]{1,60}\.?$/iu;
const LONGEST_CAPTION = 400;
/** What a wire prints above its stories: "c. 1998 N.Y. Times News Service". */
const WIRE_CREDIT = /^c\.? ?\d{4},? (\p{Lu}.{2,60})$/u;

/** Whether a segment is a picture's caption ("Image: …", "… Photo: Jane Doe"). */
export function isCaption(segment: string): boolean {
  return CAPTION.test(segment) || (segment.length <= LONGEST_CAPTION && CAPTION_TAIL.test(segment));
}

/** The publisher that a credit line names ("From – SkyNews"), as written, or null when the segment is no credit line. */
export function creditOf(segment: string): string | null {
  return (CREDIT.exec(segment) ?? WIRE_CREDIT.exec(segment))?.[1]?.trim() ?? null;
}

/** The agency in capitals after the last sentence ("… as saying. BLOOMBERG"), as written, or null. */
export function trailingAgency(segment: string): string | null {
  return TRAILING_AGENCY.exec(segment.slice(-80))?.[1]?.trim() ?? null;
}

/** Names of publishers run together on pages ("SkyNews") are cut at their capitals; acronyms and one-word names stay. */
export function publisherName(written: string): string {
  const name = written.replace(/(?<![.\s])[.\s]+$/u, '');
  if (/\s/.test(name)) return name;
  if (/^\p{Lu}+$/u.test(name) && name.length > 5) return name.charAt(0) + name.slice(1).toLowerCase();
  return name.replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2');
}
