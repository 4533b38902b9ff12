import { offerLines } from './decisionLines.ts';
import './site.ts';

/** The page of doubtful names offers the lines that settle them. */
document.addEventListener('DOMContentLoaded', offerLines);
