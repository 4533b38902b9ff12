import { pattern, type Rule } from './rule.ts';

/** Words for the days round the document's own, by language. Words that mean other things as often (morgen, mañana) are left out. */
const WORDS: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map([
  ['de', { heute: 0, gestern: -1, vorgestern: -2, übermorgen: 2 }],
  [
    'fr',
    {
      'aujourd’hui': 0,
      "aujourd'hui": 0,
      'ce matin': 0,
      'ce soir': 0,
      hier: -1,
      'avant-hier': -2,
      demain: 1,
      'après-demain': 2,
    },
  ],
  ['es', { hoy: 0, ayer: -1, anteayer: -2, 'esta mañana': 0, 'pasado mañana': 2 }],
  ['it', { oggi: 0, ieri: -1, domani: 1, stamattina: 0 }],
  ['pt', { hoje: 0, ontem: -1, anteontem: -2, amanhã: 1 }],
  ['nl', { vandaag: 0, gisteren: -1, eergisteren: -2, vanmorgen: 0 }],
  ['sv', { idag: 0, igår: -1, imorgon: 1 }],
  ['da', { 'i dag': 0, 'i går': -1 }],
  ['no', { 'i dag': 0, 'i går': -1 }],
]);

/** The relative days of a language other than English. */
export function foreignRelativeRules(language: string): Rule[] {
  const words = WORDS.get(language);
  if (words === undefined) return [];
  const forms = Object.keys(words).flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
  return [
    {
      id: 'relative-day',
      pattern: pattern(`(?<d>${forms.sort((a, b) => b.length - a.length).join('|')})`),
      confidence: 0.9,
      read: ({ d = '' }) => {
        const amount = words[d.toLowerCase()];
        return amount === undefined ? null : { is: 'offset', unit: 'day', amount };
      },
    },
  ];
}
