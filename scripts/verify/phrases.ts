/**
 * Phrases with the document that a reader who knows the corpus expects first. They were written down from knowledge of
 * the texts before the order of phrases was designed and before any of them was searched for, and are not changed
 * after: they measure that order, which was designed on the phrases in `search.ts`.
 */
export const HELD_OUT_PHRASES: ReadonlyMap<string, readonly (readonly [query: string, document: string])[]> = new Map([
  [
    'federalist',
    [
      ['"accident and force"', 'federalist-01'],
      ['"republican remedy"', 'federalist-10'],
      ['"neither wholly national nor wholly federal"', 'federalist-39'],
      ['"very definition of tyranny"', 'federalist-47'],
      ['"parchment barriers"', 'federalist-48'],
      ['"ambition must be made to counteract ambition"', 'federalist-51'],
      ['"auxiliary precautions"', 'federalist-51'],
      ['"feeble executive"', 'federalist-70'],
      ['"least dangerous"', 'federalist-78'],
      ['"power over a man’s subsistence"', 'federalist-79'],
    ],
  ],
  [
    'speeches-us',
    [
      ['"we are all Republicans"', 'inaugural-1801-jefferson'],
      ['"honest friendship with all nations"', 'inaugural-1801-jefferson'],
      ['"equal and exact justice to all men"', 'inaugural-1801-jefferson'],
      ['"sacred fire of liberty"', 'inaugural-1789-washington'],
      ['"bind up the nation’s wounds"', 'inaugural-1865-lincoln'],
      ['"good neighbor"', 'inaugural-1933-roosevelt'],
      ['"one-third of a nation"', 'inaugural-1937-roosevelt'],
      ['"fair deal"', 'sotu-1949-truman'],
      ['"long twilight struggle"', 'inaugural-1961-kennedy'],
      ['"pay any price"', 'inaugural-1961-kennedy'],
      ['"war on poverty"', 'sotu-1964-johnson'],
      ['"great society"', 'sotu-1965-johnson-1'],
      ['"we shall overcome"', 'sotu-1965-johnson-2'],
      ['"new American revolution"', 'sotu-1971-nixon'],
      ['"one year of Watergate is enough"', 'sotu-1974-nixon'],
      ['"state of the Union is not good"', 'sotu-1975-ford'],
      ['"gain control of the Persian Gulf region"', 'sotu-1980-carter'],
      ['"government is not the solution to our problem"', 'inaugural-1981-reagan'],
      ['"thousand points of light"', 'inaugural-1989-bush'],
      ['"new world order"', 'sotu-1991-bush-1'],
      ['"new covenant"', 'sotu-1995-clinton'],
      ['"land of new promise"', 'inaugural-1997-clinton'],
      ['"weapons of mass destruction"', 'sotu-2003-gwbush'],
      ['"personal retirement accounts"', 'sotu-2005-gwbush'],
    ],
  ],
]);
