/** A stretch that says who made or took something, and who that is. */
const CAPTION =
  /^(?:image|images|photo|photos|photograph|picture|caption|file photo|file picture|video|watch|graphic)(?: caption| credit)? ?[:–—] ?\S/i;
const CREDIT =
  /^(?:from|source|sources|credit|via|originally published (?:by|in|on)|published by|courtesy of) ?[:–—-] ?(.{2,60})$/i;
const TRAILING_AGENCY = /[.!?]["'”’]? [(\[—–-]{0,2} ?(\p{Lu}[\p{Lu}& ./]{2,30}\p{Lu})[)\]]?$/u;

/** A caption that ends with who made the picture: "Opening night. Image: Jane Doe.", "The pier (Photo: J. Doe / The Mail)". */
const CAPTION_TAIL =
  /[\p{L}.!?)”"’] \(?(?:image|photo|foto|pic|bild|photograph|picture|video|audio|credit|file photo|crédit|фото)(?: by| credit| courtesy)? ?: ?\p{L}[^.:;!?]{1,60}[.)]{0,2}$/iu;
/** The same in brackets, by agency: "Lorries at the border [File: Joy Wanjiru/Reuters]". */
const CAPTION_BRACKET =
  /^\p{Lu}.{10,300} \[(?:File: ?\p{Lu}[\p{L}.'’ -]{0,40}|\p{Lu}[\p{L}.'’ -]{0,40}\/\p{Lu})[\p{L}.'’ \/-]{0,60}\]$/u;
/** "A factory in Basel © Bloomberg", "On the beach. PTI Photo". */
const CAPTION_OWNER =
  /^\p{Lu}.{10,240}[\p{L}.] (?:© ?\p{Lu}[\p{L}.'’ /]{1,40}|\p{Lu}{2,5} (?:[Pp]hoto|[Pp]icture|[Pp]ic))$/u;
/** "FILE - The studios in Denver". */
const CAPTION_FILE = /^FILE(?: PHOTO)? ?[-–—:]{1,2} \p{Lu}/u;
/** "(Reporting by A; Editing by B)", "(With inputs from PTI)", "A contributed to this report." */
const WORK =
  '(?:[Aa]dditional [Rr]eporting|[Rr]eporting and writing|[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ww]ith (?:inputs?|files|contributions?)(?: from)?|[Tt]ranslated)(?: by)?';
const WORKERS = "\\p{Lu}[\\p{L}.'’-]*(?:,? (?:(?:and|in|of|for|at) )?\\p{Lu}[\\p{L}.'’-]*){0,16}";
const TEAM = new RegExp(
  `^(?:[(\\[]${WORK} .{2,240}[)\\]]|${WORK} ${WORKERS}(?:; ?${WORK} ${WORKERS}){0,3}|${WORKERS} contributed (?:reporting|to this (?:report|story|article)))\\.?$`,
  'u',
);
const LONGEST_CAPTION = 400;
/** What a wire prints above its stories: "c. 1998 N.Y. Times News Service". */
const WIRE_CREDIT = /^c\.? ?\d{4},? (\p{Lu}.{2,60})$/u;

/** Whether a segment is a picture's caption ("Image: …", "… Photo: Jane Doe"). */
export function isCaption(segment: string): boolean {
  if (CAPTION.test(segment)) return true;
  if (segment.length > LONGEST_CAPTION) return false;
  return [CAPTION_TAIL, CAPTION_BRACKET, CAPTION_OWNER, CAPTION_FILE].some((form) => form.test(segment));
}

/** Whether a segment says who worked on the text and nothing else. */
export function isTeam(segment: string): boolean {
  return segment.length <= LONGEST_CAPTION && TEAM.test(segment);
}

/** The publisher that a credit line names ("From – SkyNews"), as written, or null when the segment is no credit line. */
export function creditOf(segment: string): string | null {
  return (CREDIT.exec(segment) ?? WIRE_CREDIT.exec(segment))?.[1]?.trim() ?? null;
}

/** The agency in capitals after the last sentence ("… as saying. BLOOMBERG"), as written, or null. */
export function trailingAgency(segment: string): string | null {
  return TRAILING_AGENCY.exec(segment.slice(-80))?.[1]?.trim() ?? null;
}

/** “The Mail and news agencies”: the paper. */
const AND_AGENCIES = /(?:,| and| &) (?:news )?agencies$/i;

/** Names of publishers run together on pages ("SkyNews") are cut at their capitals; acronyms and one-word names stay. */
export function publisherName(written: string): string {
  const alone = written.replace(/(?<![.\s])[.\s]+$/u, '');
  const name = alone.replace(AND_AGENCIES, '') || alone;
  if (/\s/.test(name)) return name;
  if (/^\p{Lu}+$/u.test(name) && name.length > 5) return name.charAt(0) + name.slice(1).toLowerCase();
  return name.replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2');
}
