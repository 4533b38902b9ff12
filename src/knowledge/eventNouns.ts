/**
 * Nouns that name events, and what must stand before each for the words to be the name of one event:
 * `N` a capital on the noun itself with capitals before it ("Korean War", "Good Friday Agreement");
 * `A` any name, with "the" ("the Gorkha earthquake"); `P` a place or two names joined by a hyphen, with "the" ("the Singapore summit", "the Trump-Kim summit");
 * `D` a demonym, with "the" ("the Korean war"); `Y` a date or a year ("the 12 June summit"); `M` a month alone.
 * Then the words in small letters that may stand between ("the Paris climate agreement").
 */
const TABLE = `
war | war | N P D Y | civil independence cold proxy border
wars | war | P D Y | civil
summit summits | summit | N P Y M | nuclear economic peace climate bilateral trilateral nato eu leaders'
treaty treaties | treaty | N P Y | peace border nuclear arms friendship non-proliferation test-ban unification
agreement agreements accord accords pact protocol protocols | agreement | N P Y | peace climate nuclear arms trade ceasefire border power-sharing free disarmament
deal | agreement | Y P | nuclear peace climate
armistice ceasefire truce | agreement | N Y |
election elections | election | N D Y M | presidential general parliamentary legislative local regional municipal mayoral midterm mid-term federal national european gubernatorial congressional snap primary provincial senate leadership
referendum referendums plebiscite | election | N P D Y | independence constitutional brexit eu secession peace
attack attacks | attack | P Y | terrorist terror suicide militant militants' chemical nuclear gas bomb arson missile rocket drone nightclub airport school hotel mosque church synagogue subway train truck
bombing bombings massacre massacres siege | attack | N A P Y | train car suicide subway embassy nightclub school hotel market marathon church mosque terrorist
shooting shootings | attack | P Y | school mass nightclub church mosque cinema campus high
earthquake quake tsunami eruption famine floods wildfire wildfires | disaster | N A P Y | devastating deadly ocean nuclear
disaster explosion | disaster | N A P Y | nuclear mining mine space shuttle air ferry oil port chemical football stadium
coup putsch uprising rebellion revolt mutiny insurrection intifada | upheaval | N P D Y | military student peasant popular palestinian army failed abortive
revolution | upheaval | N D Y | islamic communist democratic socialist bolshevik
genocide holocaust famine | upheaval | N P D Y | armenian
invasion | war | Y | us-led american soviet russian iraqi german allied
crisis | upheaval | D Y | missile hostage financial debt nuclear refugee banking economic
riots protests | upheaval | P Y | race student anti-government
olympics paralympics | games | N P Y | winter summer youth
games | games | N |
championship championships cup open prix bowl marathon regatta | games | N |
conference | conference | N P Y | peace climate disarmament donors' security
convention forum fair expo festival biennale | conference | N Y | film music book
crusade crusades | war | N |
`;

/** What may stand before an event's noun. */
export interface EventNoun {
  /** The class of event, for the id of the rule. */
  readonly sort: string;
  readonly capital: boolean;
  readonly named: boolean;
  readonly place: boolean;
  readonly demonym: boolean;
  readonly date: boolean;
  readonly month: boolean;
  readonly between: ReadonlySet<string>;
}

const nouns = new Map<string, EventNoun>();
for (const line of TABLE.trim().split('\n')) {
  const [words = '', sort = '', codes = '', between = ''] = line.split('|').map((cell) => cell.trim());
  const set = new Set(codes.split(' '));
  const noun: EventNoun = {
    sort,
    capital: set.has('N'),
    named: set.has('A'),
    place: set.has('P'),
    demonym: set.has('D'),
    date: set.has('Y'),
    month: set.has('M'),
    between: new Set(between.split(' ').filter((word) => word !== '')),
  };
  for (const word of words.split(' ')) if (!nouns.has(word)) nouns.set(word, noun);
}

/** The event noun that this word (lower case) is, or undefined. */
export function eventNoun(word: string): EventNoun | undefined {
  return nouns.get(word);
}

/** Nouns with a capital that open an event's name: "Treaty of Versailles", "Battle of Britain", "War of 1812". */
export const EVENT_OPENERS: ReadonlyMap<string, string> = new Map([
  ...['Treaty', 'Peace', 'Pact', 'Accord', 'Protocol', 'Convention'].map((word) => [word, 'treaty'] as const),
  ...['Battle', 'Siege', 'War', 'Wars', 'Blockade', 'Fall'].map((word) => [word, 'war'] as const),
  ...['Massacre', 'Bombing'].map((word) => [word, 'attack'] as const),
  ...['Revolution', 'Revolutions'].map((word) => [word, 'upheaval'] as const),
  ...['Congress', 'Summit'].map((word) => [word, 'conference'] as const),
]);

/** Words before the name of a storm. */
export const STORMS: ReadonlySet<string> = new Set(['hurricane', 'typhoon', 'cyclone', 'superstorm', 'storm']);

/** Words with a capital after "Hurricane" and the like that are no storm's name. */
export const NO_STORM: ReadonlySet<string> = new Set(
  'center centre season warning warnings watch category hunters hunter force relief island lake mountain'.split(' '),
);

/** Events called by a name without any of the nouns above, in the case they are written in. */
export const EVENT_NAMES: readonly (readonly [name: string, sort: string])[] = [
  ...[
    'World War I',
    'World War II',
    'World War One',
    'World War Two',
    'World War 1',
    'World War 2',
    'World War III',
    'WWI',
    'WWII',
    'D-Day',
    'Blitz',
    'Napoleonic Wars',
    'Punic Wars',
    'Opium Wars',
    'Balkan Wars',
    'Indian Wars',
  ].map((name) => [name, 'war'] as const),
  ...[
    'Great Depression',
    'Holocaust',
    'Reformation',
    'Arab Spring',
    'Prague Spring',
    'Easter Rising',
    'Great Leap Forward',
    'Boston Tea Party',
    'Industrial Revolution',
    'Cultural Revolution',
    'Bloody Sunday',
    'Black Monday',
    'Black Tuesday',
    'Kristallnacht',
    'Nakba',
    'Great Famine',
    'Black Death',
    'Brexit',
  ].map((name) => [name, 'upheaval'] as const),
  ...['9/11'].map((name) => [name, 'attack'] as const),
  ...[
    'World Cup',
    'World Series',
    'Super Bowl',
    'Olympic Games',
    'Winter Olympics',
    'Summer Olympics',
    'Olympics',
    'Paralympics',
    'Commonwealth Games',
    'Asian Games',
    'Tour de France',
    "Giro d'Italia",
    'Wimbledon Championships',
    'Ryder Cup',
    'Davis Cup',
    'Copa América',
    'Copa America',
    'Grand National',
    'Kentucky Derby',
    'Eurovision Song Contest',
    'Indianapolis 500',
    'Daytona 500',
  ].map((name) => [name, 'games'] as const),
];
