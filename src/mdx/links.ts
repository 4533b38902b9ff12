import type { RenderedDocument } from './rendered.ts';

/** Begins the place of a link that is made when the page is. */
const LATER = 'card:';
/** Text has no `<` in HTML, so that nothing in a document can pass for such a link. */
const LINK = new RegExp(`(<a [^<>]*?) href="${LATER}([^"#]*)(#possibly)?"`, 'g');

/** The `href` of a link to a card whose address only the collection knows; `possibly` to where it stands as possible. */
export const linkLater = (entity: string, possibly: boolean): string =>
  `${LATER}${entity}${possibly ? '#possibly' : ''}`;

/**
 * A rendered document whose links lead to cards. `linkFor` makes the link from the document's page to an entity's card,
 * percent-encoded; where it gives null there is none, and the name links to nothing.
 */
export function bindLinks(document: RenderedDocument, linkFor: (entity: string) => string | null): RenderedDocument {
  const bind = (_whole: string, tag: string, entity: string, anchor = ''): string => {
    const link = linkFor(entity);
    return link === null ? tag : `${tag} href="${link}${anchor}"`;
  };
  return { ...document, blocks: document.blocks.map((block) => ({ ...block, html: block.html.replace(LINK, bind) })) };
}
