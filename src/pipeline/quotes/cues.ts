/**
 * Verbs that give words as somebody's. Those of saying take whole speeches; those of judging ("described it as", "accused")
 * only vouch for words built into the sentence. Forms are past, third person and -ing; bare forms are mostly nouns.
 */
const SAYING =
  'said says say saying told tells tell telling written put_it puts_it claim argue insist warn note added adds adding asked asks asking replied replies replying responded responds responding ' +
  'stated states stating announced announces announcing declared declares declaring commented comments commenting noted notes noting ' +
  'observed observes observing remarked remarks remarking explained explains explaining argued argues arguing claimed claims claiming ' +
  'insisted insists insisting stressed stresses stressing emphasised emphasized emphasises emphasizes emphasising emphasizing warned warns warning ' +
  'wrote writes writing tweeted tweets tweeting posted posting retweeted concluded concludes concluding continued continues continuing ' +
  'recalled recalls recalling admitted admits admitting conceded concedes conceding acknowledged acknowledges acknowledging ' +
  'promised promises promising vowed vows vowing pledged pledges pledging quipped quips joked jokes joking shouted shouts shouting yelled yells ' +
  'yelling cried cries crying whispered whispers exclaimed exclaims urged urges urging suggested suggests suggesting testified testifies testifying ' +
  'revealed reveals revealing confirmed confirms confirming denied denies denying complained complains complaining agreed agrees agreeing ' +
  'answered answers answering maintained maintains maintaining asserted asserts asserting contended contends contending alleged alleges alleging ' +
  'mentioned mentions mentioning reiterated reiterates reiterating cautioned cautions cautioning predicted predicts predicting ' +
  'lamented laments lamenting boasted boasts boasting chanted chants chanting sang sings singing read reads reading begins began ended countered counters ' +
  'countering reported reports reporting advised advises advising recommended recommends recommending proclaimed proclaims proclaiming ' +
  'pleaded pleads pleading prayed interjected shot_back repeated repeats repeating instructed ordered demanded demands demanding preached thundered ' +
  'opined opines mused muses elaborated elaborates clarified clarifies inquired enquired volunteered ventured sighed laughed smiled screamed screams ' +
  'signed texted emailed messaged blogged spoke speaks quoted quotes believes believed thinks thought hopes hoped feels felt points_out pointed_out pointing_out';
/** The commonest verbs of saying of other languages that print news: none is an English word. */
const SAYING_ELSEWHERE =
  'dit déclaré affirmé expliqué ajouté répondu écrit indiqué souligné estimé assuré précisé rappelé regretté lancé conclu déclare affirme explique ajoute ' +
  'sagte sagt erklärte betonte schrieb meinte warnte forderte erklärt schreibt dijo afirmó declaró explicó añadió agregó señaló aseguró escribió respondió ' +
  'detto dichiarato spiegato aggiunto scritto disse afirmou declarou explicou acrescentou escreveu zei zegt verklaarde';
const JUDGING =
  'called calls calling described describes describing accused accuses accusing blamed blames blaming criticised criticized criticises criticizes ' +
  'criticising criticizing praised praises praising condemned condemns condemning labelled labeled labels labelling labeling branded brands branding ' +
  'characterised characterized characterises characterizes characterising characterizing hailed hails hailing dismissed dismisses dismissing ' +
  'denounced denounces denouncing slammed slams expressed expresses expressing rejected rejects rejecting referred refers referring welcomed welcomes ' +
  'welcoming defended defends defending cited cites citing likened likens compared dubbed considered considers considering deemed decried decries ' +
  'applauded applauds apologised apologized apologises apologizes thanked thanks lauded lauds ridiculed mocked lambasted blasted bemoaned ' +
  'commended commends credited credits crediting saw sees recognised recognized wanted wants warned assured assures assuring informed informs spoke speaks talked talks ' +
  'urged declared termed terms offered offers found finds promised outlined outlines highlighted highlights underlined underscored rebuked advocated';

const split = (list: string): Set<string> => new Set(list.split(' ').map((word) => word.replace('_', ' ')));
const saying = split(`${SAYING} ${SAYING_ELSEWHERE}`);
const judging = split(JUDGING);
/** Forms that are nouns as often: verbs only where a name or pronoun stands right before them. */
const NOUN_LIKE = split(
  'claim argue insist warn note states comments notes remarks claims tweets reports answers promises demands warning reading writing calls brands labels terms quotes counters shouts cries ' +
    'laughed smiled begins began ended saw sees found finds hopes thanks offers talks opening posting feels felt considered read signed spoke pledges thought orders',
);

export type CueClass = 'saying' | 'judging';

/** What kind of cue a word is, or null. */
export function cueClass(word: string): CueClass | null {
  const lower = word.toLowerCase();
  if (saying.has(lower)) return 'saying';
  return judging.has(lower) ? 'judging' : null;
}

/** Whether the word could as well be a noun or another verb. */
export function isDoubtfulCue(word: string): boolean {
  return NOUN_LIKE.has(word.toLowerCase());
}

/** A word of a sentence that gives words as somebody's. Offsets index the sentence's text. */
export interface Cue {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly kind: CueClass;
}

const WORD = /\bpoint(?:s|ed|ing) out\b|\bputs? it\b|[\p{L}]+(?:['’-]\p{L}+)*/gu;

/** Every cue in a text, in order. */
export function findCues(words: string): Cue[] {
  const cues: Cue[] = [];
  for (const match of words.matchAll(WORD)) {
    const word = match[0];
    const kind = cueClass(word);
    if (kind !== null) cues.push({ word, start: match.index, end: match.index + word.length, kind });
  }
  return cues;
}
