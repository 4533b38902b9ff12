import { assetAddress } from './asset.ts';

/** How long a page waits for its faces, in milliseconds: hardly seen, and enough for the browser's store or a near host. */
const PATIENCE = 300;

/**
 * Shows the page when its faces are there, or after a moment without them. A face that comes later stays out of this page, so
 * that nothing moves, and is in the browser's store for the next. (`font-display` alone leaves out what the store has, and
 * preloading is refused from a disk.) Without scripts `fonts.css` asks for them.
 */
export function waitForFaces(): void {
  const { classList } = document.documentElement;
  const show = (): void => classList.remove('waits');
  classList.add('waits');
  setTimeout(show, PATIENCE);
  Promise.all([load('newsreader', '200 800'), load('public-sans', '100 900')]).then((faces) => {
    if (classList.contains('waits')) for (const face of faces) document.fonts.add(face);
    show();
  }, show);
}

/** The face of a family, which is named as its file is. */
function load(family: string, weight: string): Promise<FontFace> {
  return new FontFace(family, `url("${assetAddress(`${family}.woff2`)}")`, { weight }).load();
}
