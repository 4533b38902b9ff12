/** Folder below the site's root where styles, scripts and fonts lie. */
export const ASSETS = '_backmatter';
