/** What papers and stations are called. */
const PAPER =
  /(?:^|\s)(?:News|Times|Post|Daily|Weekly|Herald|Tribune|Gazette|Courier|Chronicle|Journal|Standard|Observer|Mirror|Star|Sun|Telegraph|Guardian|Independent|Express|Mail|Echo|Record|Register|Review|Sentinel|Examiner|Inquirer|Enquirer|Monitor|Bulletin|Dispatch|Argus|Leader|Ledger|Press|Globe|Radio|TV|Today|Magazine|Zeitung|Nachrichten|Anzeiger|Kurier|Rundschau|Tageblatt|Tagblatt)$/u;
/** The same words as entries of a menu. */
const ENTRY =
  /^(?:(?:world|local|latest|breaking|top|business|sports?|tech|technology|science|health|entertainment|national|international|regional|politics|political|market|money|community|city|live|daily|more|all|our|the|your|video|photo|press|u\.?[ks]\.?) )+(?:news|today|radio|tv|press|video|review|bulletin|magazine|journal|record|post|mail|leader|star)$|^(?:today|radio|tv|press|magazine|post|mail|news|live tv)$/i;
const NAME = /^(?:The )?\p{Lu}[\p{L}&.'’-]*(?: (?:\p{Lu}[\p{L}&.'’-]*|of|the|and|de|du|la)){0,4}$/u;

/**
 * Whether a line in the head of a page names the site: it is called like a paper, or it is a name of several words that
 * another line gives as the source of something (“More from …”, “told …”, a copyright).
 */
export function isSiteName(line: string, words: readonly string[], index: number): boolean {
  if (!NAME.test(line) || ENTRY.test(line) || line.length > 50) return false;
  if (!line.includes(' ')) return false;
  return PAPER.test(line) || words.some((other, at) => at !== index && givesSource(other, line));
}

function givesSource(other: string, name: string): boolean {
  const at = other.length > name.length ? other.indexOf(name) : -1;
  if (at < 0) return false;
  return /(?:\b(?:[Ff]rom|[Tt]old|[Pp]opular on|[Vv]ia)|©|[Cc]opyright.{0,12}|\/) ?$/u.test(
    other.slice(Math.max(0, at - 30), at),
  );
}

/** The holder of a copyright, and what stands after “More from”. */
const SOURCES = [
  /^(?:©|\(c\)|copyright)[ ©]{0,3}(?:\(c\) ?)?(?:(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?,? )?(?:by )?(?:the )?([^.,|–©]{3,60}?)(?:,? (?:19|20)\d\d)?(?:[.,|–]|$)/i,
  /^(?:more|latest|popular) (?:from|on) ([^.!?,]{3,50})$/i,
];

/** The paper or station that a line of the page names as its owner or source, or null. */
export function sourceOf(line: string): string | null {
  for (const source of SOURCES) {
    const name = source.exec(line)?.[1]?.trim();
    if (name !== undefined && NAME.test(name) && !ENTRY.test(name) && (PAPER.test(name) || STATION.test(name)))
      return name;
  }
  return null;
}

const STATION = /^(?:Radio|TV|Agence|Agencia|Agenzia) \p{Lu}/u;
