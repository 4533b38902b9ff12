import { isCapitals, type Word } from '../words.ts';

const INITIALS = /^(?:\p{Lu}\.?){2,6}$/u;
const ROMAN = /^[IVXLCDM]+$/;

/** Whether a word is written as the initials of a body are: "CDU", "O.N.U."; not "XIV". */
export const areInitials = (word: Word): boolean =>
  isCapitals(word) && INITIALS.test(word.text) && !ROMAN.test(word.text);
