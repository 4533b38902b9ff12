import { TITLES } from './titles.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles that say nothing of what somebody does, or are kin, saints or parts of names more often. */
const NO_ROLE = set(
  'st saint father mother brother sister superior citizen lama don lord lady sir dame exchequer house parliament u state staff interior treasury defense lady parliament',
);

/** Nouns in the singular for what a person does or is, beyond the titles that stand before names. */
const PEOPLE = set(`
  accountant activist actor actress adviser advisor agent aide ambassador analyst anchor anthropologist archaeologist architect
  artist assassin assistant astronaut astronomer athlete attorney author banker barrister biographer biologist bishop blogger
  bodyguard boss boxer broadcaster broker builder businessman businesswoman candidate captain cardinal cartoonist champion
  chancellor chairman chairperson chairwoman chair chef chemist chief choreographer cleric coach collector colonel columnist comedian
  commander commentator commissioner composer conductor congressman congresswoman constable consul consultant contractor
  cook coordinator correspondent councillor councilman counsel counterpart creator critic cricketer curator cyclist dancer dealer dean
  defender delegate democrat deputy designer detective developer dictator diplomat director dissident doctor driver economist
  editor emperor engineer entrepreneur envoy epidemiologist evangelist executive expert explorer farmer fighter filmmaker
  financier firefighter fisherman footballer forecaster founder co-founder cofounder general geologist goalkeeper golfer
  governor guitarist gunman head headmaster head-teacher historian host human-rights hunter imam industrialist inspector
  instructor inventor investigator investor journalist judge jurist justice keeper king lawmaker lawyer leader lecturer legislator
  lieutenant linguist lobbyist manager marshal mathematician mayor mechanic mediator member merchant meteorologist midfielder
  migrant militant miner minister missionary model monarch moderator monk mp musician narrator naturalist negotiator neighbour neurologist
  novelist nurse observer officer official ombudsman operator opponent organiser organizer owner painter partner pastor pathologist
  patriarch patron pediatrician philanthropist philosopher photographer physicist pianist pilot pioneer pitcher planner player
  playwright poet policeman policewoman politician pope preacher premier president presenter priest prince princess principal
  prisoner producer professor programmer promoter prosecutor psychiatrist psychologist publicist publisher quarterback queen rabbi
  racer ranger rapper rector referee refugee reporter representative republican researcher resident retailer revolutionary rider rival
  runner sailor salesman scholar scientist screenwriter sculptor secretary senator sergeant sheriff shepherd singer skipper socialist
  sociologist soldier solicitor songwriter speaker specialist spokesman spokesperson spokeswoman sprinter star statesman
  statistician strategist striker student successor sultan superintendent supervisor surgeon swimmer teacher technician
  tenor theologian therapist trader trainer translator treasurer trustee tycoon undersecretary under-secretary veteran veterinarian
  vice-president vicar victim villager violinist volunteer warlord whistleblower winner witness wrestler writer
  wife husband son daughter widow father mother brother sister`);

const HEADS: ReadonlySet<string> = new Set([
  ...PEOPLE,
  ...TITLES.filter(({ domain }) => domain !== 'courtesy')
    .map(({ words }) => words.split(/[ -]/).at(-1)?.replace(/\.$/, '').toLowerCase() ?? '')
    .filter((word) => word.length > 1 && !NO_ROLE.has(word)),
]);

/** Heads that stand before a name as its title; kin words and the like do not ("his brother John"). */
const NO_TITLE = set(
  'wife husband son daughter widow father mother brother sister member resident victim opponent rival successor neighbour partner fighter officer winner',
);

const ORGANIZATIONS = set(`
  agency airline alliance bank brewer broadcaster carmaker automaker carrier chain charity church club coalition college company
  conglomerate consortium contractor corporation daily department developer exchange federation firm foundation fund group hospital
  institute institution insurer lender magazine maker manufacturer militia ministry movement museum network newspaper nonprofit
  operator orchestra organisation organization party producer publisher regulator retailer school station subsidiary supermarket
  supplier syndicate team think-tank tribe trust union university unit utility watchdog weekly website wing partner giant`);

const PLACES = set(`
  airport archipelago area borough capital city county country crossing district enclave harbour harbor hamlet island kingdom lake mountain
  municipality nation neighbourhood neighborhood peninsula port prefecture province region republic resort river settlement
  state stronghold suburb territory town township valley village volcano`);

/** Adjectives and nouns that belong to a role before its head: "former", "vice", "unification". */
export const ROLE_MODIFIERS: ReadonlySet<string> = set(`
  former ex then acting deputy vice prime foreign interior home defence defense finance economic economy trade justice health education labor
  labour transport energy environment agriculture culture information unification reunification oil planning housing interim incoming
  outgoing assistant associate senior junior chief executive managing general secretary attorney press national security special
  supreme opposition majority minority party parliamentary political religious spiritual military police army navy naval air force
  state federal regional provincial district city county local public first second third permanent provisional late veteran
  longtime long-time longest-serving newly elected top lead leading principal head founding honorary retired prominent
  human rights civil union labor labour student rebel guerrilla communist socialist conservative liberal democratic republican
  nationalist presidential vice-presidential gubernatorial congressional crown grand high lieutenant major rear brigadier field wing
  team national football soccer rugby cricket basketball baseball tennis hockey golf world olympic research science
  policy media communications campaign media-relations spokes business technology marketing news sports investigative co
  spy intelligence counter-terrorism nuclear peace un eu nato supreme-court high-court bank company university school church
  film rock pop jazz opera folk hip-hop bestselling award-winning nobel pulitzer prize-winning`);

/** What may follow a head after "of" and before a name: "secretary of state", "chief of staff". */
export const ROLE_TAILS: ReadonlySet<string> = set(
  'state staff defense defence treasury interior army navy commerce energy labor labour education health police homeland agriculture transportation government parliament operations research',
);

/** Words that say that somebody no longer holds, or does not yet hold, a role. */
export const NOT_NOW: ReadonlySet<string> = set(
  'former ex then late onetime one-time retired incoming designate elect candidate future next previous',
);

/** Offices whose holders papers call "the leader" of a country. */
export const LEADERS: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'leader',
  'supreme leader',
]);

/** Offices that one person holds at a time, so that "the mayor" can mean the only mayor of a document. */
export const SOLE_OFFICES: ReadonlySet<string> = set(
  'president chancellor premier governor mayor sheriff pope king queen emperor sultan chairman chairwoman ambassador archbishop bishop minister coach judge',
);

/** Whether the word (lower case) heads a role of a person, an organization or a place. */
export function isRoleNoun(word: string, kind: string): boolean {
  if (kind === 'person') return HEADS.has(word);
  if (kind === 'organization') return ORGANIZATIONS.has(word);
  return kind === 'place' && PLACES.has(word);
}

/** Whether the word can stand right before a name as its title. */
export function isTitleNoun(word: string, kind: string): boolean {
  return isRoleNoun(word, kind) && !(kind === 'person' && NO_TITLE.has(word));
}
