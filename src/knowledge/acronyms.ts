import { fold } from '../text/foldName.ts';

/**
 * Abbreviations that newspapers print without explaining them: abbreviation = full name. Only such as hardly ever mean another
 * body. Written from general knowledge for this project.
 */
const TABLE = `
ACLU=American Civil Liberties Union
AFP=Agence France-Presse
AP=Associated Press
APEC=Asia-Pacific Economic Cooperation
ASEAN=Association of Southeast Asian Nations
BBC=British Broadcasting Corporation
BJP=Bharatiya Janata Party
CDC=Centers for Disease Control and Prevention
CIA=Central Intelligence Agency
CNN=Cable News Network
DEA=Drug Enforcement Administration
DHS=Department of Homeland Security
DNC=Democratic National Committee
DOJ=Department of Justice
EC=European Commission
ECB=European Central Bank
EPA=Environmental Protection Agency
EU=European Union
FAA=Federal Aviation Administration
FAO=Food and Agriculture Organization
FBI=Federal Bureau of Investigation
FCC=Federal Communications Commission
Fed=Federal Reserve
FDA=Food and Drug Administration
FEMA=Federal Emergency Management Agency
FIFA=Fédération Internationale de Football Association
FTC=Federal Trade Commission
GM=General Motors
IAEA=International Atomic Energy Agency
IBM=International Business Machines
ICC=International Criminal Court
ICJ=International Court of Justice
ICRC=International Committee of the Red Cross
ILO=International Labour Organization
IMF=International Monetary Fund
INTERPOL=International Criminal Police Organization
IOC=International Olympic Committee
IRS=Internal Revenue Service
KGB=Committee for State Security
LAPD=Los Angeles Police Department
MIT=Massachusetts Institute of Technology
MSF=Médecins Sans Frontières
NAACP=National Association for the Advancement of Colored People
NASA=National Aeronautics and Space Administration
NATO=North Atlantic Treaty Organization
NBA=National Basketball Association
NFL=National Football League
NHL=National Hockey League
NHS=National Health Service
NIH=National Institutes of Health
NLRB=National Labor Relations Board
NOAA=National Oceanic and Atmospheric Administration
NRA=National Rifle Association
NSA=National Security Agency
NTSB=National Transportation Safety Board
NYPD=New York Police Department
NYSE=New York Stock Exchange
OECD=Organisation for Economic Co-operation and Development
OPEC=Organization of the Petroleum Exporting Countries
OSCE=Organization for Security and Co-operation in Europe
PLO=Palestine Liberation Organization
RNC=Republican National Committee
SEC=Securities and Exchange Commission
SNP=Scottish National Party
UEFA=Union of European Football Associations
UN=United Nations
UNESCO=United Nations Educational, Scientific and Cultural Organization
UNHCR=United Nations High Commissioner for Refugees
UNICEF=United Nations Children's Fund
USDA=Department of Agriculture
WHO=World Health Organization
WTO=World Trade Organization
WWF=World Wide Fund for Nature
`;

const pairs = TABLE.trim()
  .split('\n')
  .map((line) => line.split('=') as [string, string]);
const byAcronym = new Map(pairs.map(([acronym, name]) => [fold(acronym), name]));

/** Abbreviations that are spoken as a word, as British papers write them: "Nato". Shorter ones may be other words ("Who"). */
const SPOKEN = /^\p{Lu}\p{Ll}{3,}$/u;
const mixed = new Map(pairs.filter(([acronym]) => /\p{Ll}/u.test(acronym)));

/** The full name that a widely known abbreviation stands for, whatever its full stops; undefined for all others. */
export function knownExpansion(acronym: string): string | undefined {
  if (/\p{Ll}/u.test(acronym) && !SPOKEN.test(acronym)) return mixed.get(acronym);
  return byAcronym.get(fold(acronym));
}

const expansions = new Set(pairs.map(([, name]) => fold(name)));

/** Whether a folded name is that of a body with a widely known abbreviation: it is complete as it stands. */
export function isKnownBody(folded: string): boolean {
  return expansions.has(folded);
}
