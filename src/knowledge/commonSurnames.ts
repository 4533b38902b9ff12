import { fold } from '../text/foldName.ts';
import { familyFirstPeoples } from './familyNames.ts';

/** Family names so common in English news that the bare name says nothing of who is meant. General knowledge. */
const COMMON = new Set(
  `adams allen anderson baker bailey barnes bell bennett brooks brown bryant bush butler campbell carter clark clinton collins cook cooper cox
  cruz davies davis diaz edwards evans fisher flores foster garcia gomez gonzalez graham gray green griffin hall hamilton harris harrison hayes henderson
  hernandez hill howard hughes hunter jackson james jenkins johnson jones jordan kelly kennedy khan king lewis long lopez marshall martin
  martinez mason mcdonald miller mitchell moore morgan morris murphy murray myers nelson nguyen ortiz owens parker patel patterson perez perry
  peterson phillips powell price ramirez ramos reed reyes reynolds richardson rivera roberts robinson rodriguez rogers roosevelt rose ross russell
  ryan sanchez sanders scott shaw simmons simpson singh smith stevens stewart stone sullivan taylor thomas thompson torres tucker turner
  walker wallace ward warren washington watson webb wells west white williams wilson wood woods wright young ali ahmed hassan hussein mohammed
  müller schmidt schneider fischer weber meyer wagner becker schulz hoffmann ivanov petrov rossi ferrari russo silva santos sato suzuki tanaka watanabe`
    .split(/\s+/)
    .map(fold),
);

/** Whether a word by itself is a common family name, in English news or among peoples who put it first. */
export function isCommonSurname(word: string): boolean {
  return COMMON.has(fold(word)) || familyFirstPeoples(word).length > 0;
}
