/** Places of which papers say "the North" and "the South" (or East and West), with what each word means there. */
const TABLE = `
North: North Korea | South: South Korea
North: North Vietnam | South: South Vietnam
North: North Yemen | South: South Yemen
North: Sudan | South: South Sudan
North: North Dakota | South: South Dakota
North: North Carolina | South: South Carolina
North: Northern Ireland | South: Ireland
North: Northern Cyprus | South: Cyprus
East: East Germany | West: West Germany
East: East Timor | West: West Timor
East: East Pakistan | West: West Pakistan
`;

/** What each compass word means for one divided place. */
export type Halves = ReadonlyMap<string, string>;

/** By either half's name: what the compass words mean. A half that is also a place by itself ("Ireland", "Sudan") does not tell. */
export const DIVIDED_PLACES: ReadonlyMap<string, Halves> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const halves = new Map(
        line.split('|').map((cell) => cell.split(':').map((word) => word.trim()) as [string, string]),
      );
      const telling = [...halves].filter(([compass, name]) => name.startsWith(compass)).map(([, name]) => name);
      return telling.map((name) => [name, halves] as const);
    }),
);
