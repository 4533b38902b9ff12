/** Closed lists the tokeniser needs to tell a dot, an apostrophe or a hyphen inside a name from one after it. */

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter((word) => word !== ''));
}

/** Lower case, without the dot: the dot belongs to the word wherever it stands. */
export const ABBREVIATIONS = words(`
  mr mrs ms messrs mme mlle dr prof rev fr msgr hon gen lt col maj capt cmdr adm sgt cpl pvt brig sen sens rep reps gov
  govs pres supt det insp st ste mt ft jr sr inc corp co cos ltd bros assn assoc dept univ intl natl vs jan feb aug sept
  oct nov dec pty plc llc dist ave blvd rd`);

/** State names as newspapers shorten them: the dot belongs to them after a comma, a bracket or a hyphen. */
export const STATE_ABBREVIATIONS = words(`
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ore
  pa penn tenn tex va vt wash wis wisc wyo ont que alta sask man`);

/** Names that end in 's. Lower case, without it. */
export const NAMES_IN_S = words(`
  moody mcdonald macy sotheby christie lloyd sainsbury kohl wendy denny domino applebee arby bloomingdale kellogg
  wegmans hardee harrods selfridge zabar cabela kinko l'oreal ladbroke waterstone asda boscov dillard gimbel albertson
  hershey barclay`);

/** Second halves that do not belong to the name before the hyphen: "US-led", "London-based". */
export const COMPOUND_TAILS = words(`
  based born led owned backed run area style made held controlled listed funded sponsored wide supported brokered
  trained educated built bred registered headquartered dominated allied linked occupied ruled administered imposed
  mediated drafted inspired friendly bound era related type like only themed centric organized organised produced
  manufactured designed supplied armed financed speaking affiliated aligned initiated ordered
  appointed nominated proposed approved mandated assisted flagged operated branded invented going loving hating`);

/** Countries and blocs that stand side by side in compounds: "US-China", "Iran-Iraq". Lower case. */
export const COMPOUND_COUNTRIES = words(`
  us u.s. uk u.k. eu e.u. un u.n. usa uae nato russia china japan india pakistan iran iraq israel turkey greece syria
  lebanon egypt jordan germany france britain england spain italy poland ukraine belarus moscow beijing washington
  taiwan korea vietnam cuba mexico canada brazil argentina chile australia america europe asia africa asean
  north south saudi palestine libya sudan ethiopia eritrea armenia azerbaijan georgia serbia kosovo croatia bosnia
  afghanistan kuwait thailand cambodia indonesia malaysia singapore philippines myanmar bangladesh`);
