import { join, resolve } from 'node:path';

/** The folders the site reads and writes, from the environment, so that one build can serve any collection. */
const named = (variable: string, otherwise: string): string => resolve(process.env[variable] ?? otherwise);

/** What the pipeline made: see `model/generated.ts`. */
export const GENERATED = named('BACKMATTER_GENERATED', 'content/generated');
/** What people wrote: settings, decisions, pages. */
export const BY_HAND = named('BACKMATTER_CONTENT', 'content');
/** Where pages written by hand lie. They are code: the command names an empty place where nobody has vouched for them. */
export const PAGES = named('BACKMATTER_PAGES', join(BY_HAND, 'pages'));
/** The program's own folder, for the pages it brings along. */
export const HOME = named('BACKMATTER_HOME', '.');
/** Pages as they were last made. Safe to delete. */
export const CACHE = named('BACKMATTER_CACHE', '.cache');
/** Documents as HTML, by their MDX, and which program makes them so. The pipeline leaves them there too. Safe to delete. */
export const RENDERED = named('BACKMATTER_RENDERED', '.cache/rendered');
export const RENDERER = process.env['BACKMATTER_RENDERER'] ?? '';
/** The site that is being built. */
export const OUT = named('BACKMATTER_OUT', 'dist');
/** In a process that helps with a large build: the file that says which pages it makes; else null. */
export const SHARE = process.env['BACKMATTER_SHARE'] ?? null;
/** A digest of the program; empty while it is being edited. */
export const PROGRAM = process.env['BACKMATTER_PROGRAM'] ?? '';
/** While editing: the file that says when something was made anew, and what (`page` or `all`); else null. */
export const CHANGED = process.env['BACKMATTER_CHANGED'] ?? null;
