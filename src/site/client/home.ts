import { keepEarly } from './early.ts';
import './site.ts';

/** The home page opens with its search field in focus. */
keepEarly();
