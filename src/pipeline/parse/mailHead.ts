import type { Piece } from './piece.ts';

/** Fields of a message's head (RFC 5322, and those of Usenet and of mail programs). */
const FIELD =
  /^(from|to|cc|bcc|date|sent|subject|reply-to|newsgroups|organi[sz]ation|distribution|importance|attachments|message-id|return-path|received|mime-version|in-reply-to|references|lines|nntp-posting-host|(?:x|content|list|thread)-[a-z-]{1,30})\s?:(?:\s(.{0,400}))?$/i;
/** Fields that speak to programs. */
const TECHNICAL =
  /^(?:message-id|return-path|received|mime-version|in-reply-to|references|lines|distribution|nntp-posting-host|(?:x|content|list|thread)-)/i;
/** The head of a message is no longer than this, in lines. */
const WITHIN = 30;

/** What the head of an e-mail or of a post in a news group says. */
export interface MailHead {
  readonly subject: Piece | null;
  readonly author: string | null;
}

/**
 * Read the fields that a message begins with, and set their kinds: author and day as a byline, what only programs read as
 * furniture. Null where the text does not begin with several fields, author or subject among them.
 */
export function readMailHead(pieces: readonly Piece[]): MailHead | null {
  const until = pieces.slice(0, WITHIN).findIndex(({ words, kind }) => kind !== 'furniture' && !FIELD.test(words));
  const fields = pieces.slice(0, until < 0 ? Math.min(pieces.length, WITHIN) : until).flatMap((piece) => {
    const [, name, value = ''] = FIELD.exec(piece.words) ?? [];
    return name === undefined ? [] : [{ piece, name: name.toLowerCase(), value }];
  });
  const subject = fields.find(({ name, value }) => name === 'subject' && /\p{L}/u.test(value)) ?? null;
  const from = fields.find(({ name }) => name === 'from') ?? null;
  if (fields.length < 2 || (subject === null && from === null)) return null;
  for (const { piece, name } of fields) {
    if (TECHNICAL.test(name)) {
      piece.kind = 'furniture';
      piece.why = 'a line of the message’s head that programs read';
    } else if (name === 'from') piece.kind = 'byline';
  }
  if (subject !== null) subject.piece.kind = 'title';
  return { subject: subject?.piece ?? null, author: from === null ? null : nameOf(from.value) };
}

/** The name beside an address: “Jane Doe <jane@…>”, “jane@… (Jane Doe)”. */
function nameOf(from: string): string | null {
  const named = /^["']?([^"'<>@()]{3,60}?)["']?\s?<[^>]*>?$/u.exec(from) ?? /@\S{1,80} \(([^()@]{3,60})\)$/u.exec(from);
  const name = (named?.[1] ?? (from.includes('@') ? '' : from)).trim();
  return /^\p{Lu}[\p{L}.,'’ -]*$/u.test(name) && name.includes(' ') ? name : null;
}
