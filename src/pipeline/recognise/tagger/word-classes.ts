/**
 * Closed word classes that tell names and their kinds apart in news, as bits of `Word.flags`. Lower case, without
 * final dot. Kept short on purpose: the trained weights decide what each class is worth.
 */
export const TITLE = 1 << 0;
export const COMPANY_END = 1 << 1;
export const ORG_HEAD = 1 << 2;
export const PLACE_HEAD = 1 << 3;
export const SAY = 1 << 4;
export const KIN = 1 << 5;
export const MONTH = 1 << 6;
export const WEEKDAY = 1 << 7;
export const PLACE_PREPOSITION = 1 << 8;
export const PARTICLE = 1 << 9;
export const CONNECTOR = 1 << 10;
export const ROLE = 1 << 12;
export const COMPASS = 1 << 14;
export const ORDINAL = 1 << 15;
export const GENERATION = 1 << 16;
export const PLACE_NOUN = 1 << 17;
export const COMPANY_NOUN = 1 << 18;
export const FUNCTION = 1 << 19;
export const WIRE = 1 << 20;
export const EVENT_HEAD = 1 << 21;
export const SPORT = 1 << 22;
export const BUSINESS = 1 << 23;

const LISTS: readonly (readonly [number, string])[] = [
  [
    TITLE,
    `mr mrs ms miss messrs mme dr prof professor president vice-president premier chancellor minister secretary
    senator sen sens representative rep reps congressman congresswoman governor gov govs mayor judge justice gen general
    lt col colonel maj major capt captain cmdr commander adm admiral sgt sergeant cpl private officer detective
    inspector constable sheriff king queen prince princess duke duchess earl lord lady sir dame baron count emperor
    sultan sheikh shaikh sheik emir imam ayatollah mullah rabbi pope cardinal archbishop bishop reverend rev father
    brother sister saint ambassador envoy spokesman spokeswoman chairman chairwoman chief director coach manager
    lieutenant brigadier marshal msgr hon deputy undersecretary councillor alderman mp herr frau señor monsieur`,
  ],
  [
    COMPANY_END,
    `inc corp co cos ltd plc llc llp lp ag sa nv bv gmbh spa ab oyj asa kk pty bhd sdn srl sarl se kgaa kg
    corporation incorporated limited company companies group holdings holding bros partners pvt tbk jsc ojsc pjsc sae`,
  ],
  [
    ORG_HEAD,
    `university college school institute institution academy ministry department agency bureau commission
    committee council board authority administration office service services court tribunal parliament congress senate
    assembly house party union league federation association society organization organisation foundation trust fund
    bank airline airlines airways air army navy force forces guard police corps brigade battalion division regiment
    club fc united team band orchestra museum library hospital church cathedral times post news journal tribune herald
    gazette press magazine television tv radio network broadcasting newspaper daily telegraph guardian independent
    express chronicle observer laboratory laboratories laboratoires center centre industries industry international
    systems technologies technology pharmaceuticals motors motor electric energy petroleum oil gas steel chemical
    insurance financial securities capital investments consulting communications telecom media entertainment studios
    pictures records enterprises associates brothers exchange chamber alliance coalition movement front congregation
    cabinet secretariat directorate command mission caucus conference convention delegation government junta
    militia cartel syndicate consortium cooperative confederation trade workers nations initiative network reserve
    treasury customs intelligence security ventures stores foods airlines railway railways rail shipping lines`,
  ],
  [
    PLACE_HEAD,
    `street avenue road boulevard lane square park river lake sea ocean bay gulf strait channel canal island
    islands isle peninsula cape mountain mountains mount hill hills valley desert forest plateau province state county
    district region territory prefecture oblast governorate city town village borough township municipality airport
    station bridge tower building stadium arena beach port harbor harbour coast heights plaza palace castle prison jail
    camp base field republic kingdom emirate bank strip creek falls springs canyon basin delta plain highway interstate
    fort st mt ft quarter hotel hall theatre theater gardens zoo reservoir dam pass point head`,
  ],
  [
    SAY,
    `said says say saying told tells added adds asked asks replied announced announces declared insisted argued
    explained warned noted stated wrote writes testified claimed claims predicted recalled acknowledged admitted
    confirmed denied reported reports urged complained conceded suggested believes thinks met resigned vowed pledged`,
  ],
  [
    KIN,
    `wife husband son daughter brother sister mother father uncle aunt cousin nephew niece widow widower grandson
    granddaughter grandfather grandmother girlfriend boyfriend fiancee partner friend colleague parents twins`,
  ],
  [
    MONTH,
    `january february march april may june july august september october november december jan feb aug sept sep
    oct nov dec`,
  ],
  [WEEKDAY, `monday tuesday wednesday thursday friday saturday sunday mon tues wed thurs fri sat sun`],
  [
    PLACE_PREPOSITION,
    `in at near from to across outside inside around throughout toward towards into via through off
    north south east west northern southern eastern western downtown central`,
  ],
  [
    PARTICLE,
    `de la le du des van von der den bin ibn al el abu abd ben di da della del dos das do ul ur und y e ter ten
    af av zu zur st 'd o' mac mc bint ould umm san`,
  ],
  [
    CONNECTOR,
    `of and for the an & in on at to 's ’s de la le du des del der di da das dos do van von und y e et en for
    upon from with against 's les el al bin ibn und a - d' l' to`,
  ],
  [
    COMPASS,
    `north south east west northern southern eastern western northeast northwest southeast southwest central
    northeastern northwestern southeastern southwestern upper lower new`,
  ],
  [GENERATION, `jr sr ii iii iv`],
  [
    ORDINAL,
    `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth 1st 2nd 3rd 4th 5th 6th
    7th 8th 9th 10th 11th 12th`,
  ],
  [
    ROLE,
    `spokesman spokeswoman spokesperson chairman president director head leader minister secretary manager coach
    captain founder owner editor analyst economist lawyer attorney author actor actress singer player striker defender
    midfielder goalkeeper pitcher quarterback professor doctor judge senator candidate chief officer executive official
    correspondent reporter writer journalist photographer commander general ambassador envoy governor mayor lawmaker
    prosecutor detective researcher scientist historian expert consultant trader dealer driver pilot teacher student
    resident farmer priest bishop activist rebel dissident suspect victim witness champion winner ceo cfo founder
    musician guitarist drummer composer painter artist poet novelist philosopher mathematician physicist engineer`,
  ],
  [
    PLACE_NOUN,
    `city town village capital province state county district region island port suburb river mountain
    country nation republic territory border airport street area valley coast neighborhood neighbourhood resort`,
  ],
  [
    COMPANY_NOUN,
    `company firm maker manufacturer bank insurer retailer chain airline carrier newspaper magazine daily
    agency group organization organisation union party team club network station broadcaster publisher subsidiary unit
    giant conglomerate corporation charity nonprofit think-tank brokerage stock shares school university college
    hospital institute supplier developer producer operator utility lender startup start-up brewer carmaker automaker`,
  ],
  [
    FUNCTION,
    `a an the and or but nor of to in on at by for from with as is are was were be been being has have had do
    does did will would can could may might shall should must not no this that these those it its he his him she her
    they them their we us our you your i my me who whom whose which what when where why how there here then than so if
    because while although though after before since until during between among about against over under again also
    only just even still yet more most some any all each every both few many much several such other another same
    however meanwhile moreover despite according although once unless`,
  ],
  [WIRE, `ap afp reuters upi xinhua tass itar-tass interfax efe dpa ansa kyodo yonhap ap-dow bloomberg agencies`],
  [
    EVENT_HEAD,
    `war cup olympics games festival championship championships open prix prize award awards act treaty
    agreement accord summit conference day week month year election elections bowl series tournament marathon album
    song film movie novel book bible constitution revolution holocaust christmas easter ramadan`,
  ],
  [
    SPORT,
    `match matches goal goals coach striker midfielder defender goalkeeper season league beat beats defeated win wins
    won lost loses loss victory draw drew innings wicket wickets batsman bowler run-rate homer inning pitcher quarterback
    touchdown yard yards rebounds points halftime half-time kick-off penalty scored score scorer champions playoff playoffs
    semifinal semi-final quarterfinal quarter-final cup tournament team teams squad captain fixture relegation standings
    game games plays played hosts visited rushing pass overtime stoppage header tackle referee substitute unbeaten`,
  ],
  [
    BUSINESS,
    `shares stock stocks percent cents profit profits earnings revenue quarter sales billion million company firm
    analyst analysts investors market markets merger acquisition bid stake subsidiary unit shareholders bank index dollar
    bonds debt loan oil price prices dividend takeover buyout maker trading traders rose fell gained closed downgraded
    chief executive operating products customers contract deal subscribers retailer producer supplier`,
  ],
];

const flags = new Map<string, number>();
for (const [bit, text] of LISTS) {
  for (const word of text.split(/\s+/u)) if (word !== '') flags.set(word, (flags.get(word) ?? 0) | bit);
}

/** Class bits of a word, given in lower case; a final dot does not matter. */
export function wordClasses(lower: string): number {
  const bare = lower.length > 2 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return flags.get(bare) ?? 0;
}
