import { fold } from '../text/foldName.ts';

/** Common given names that tell the sex. A hint only: no name is decided by it alone. Written for this project. */
const FEMALE = `
abigail ada adele adriana agnes aisha alexandra alice alicia alison amanda amelia amina amy ana anastasia andrea angela
anita ann anna anne annette annie antonia april audrey aung-san barbara beatrice becky bella bernadette beth betty beverly bonnie brenda
bridget camilla carla carmen carol caroline carolyn catherine cathy cecilia charlotte cheryl chloe christina christine cindy
claire clara claudia colleen condoleezza connie courtney crystal cynthia daisy dana danielle dawn deborah debra denise diana diane dolores
donna dora doris dorothy edith eileen elaine eleanor elena eliza elizabeth ella ellen elsa emily emma erica erin esther
eugenia eva eve evelyn fatima felicia fiona flora florence frances francesca gabriella gail geraldine gertrude gina gisele gloria grace greta
gwen hannah harriet heather heidi helen helena hilary hillary holly ida ingrid irene iris irina isabel isabella ivanka jacqueline jane janet
janice jean jeanne jennifer jenny jessica jill joan joanna josephine joyce juanita judith judy julia julie kamala karen kate katherine
kathleen kathryn kathy katie kelly kimberly kirsten kristen laura lauren leah leila lena leticia lillian linda lisa liz lois
lorraine louise lucia lucille lucy lydia lynn madeleine margaret maria marian marie marilyn marina marjorie marlene martha mary matilda
maureen megan melania melanie melissa mercedes meredith mia michelle mildred miriam molly monica nadia nancy naomi natalia natalie natasha nicole
nina nora norma olga olivia pamela patricia paula pauline penelope peggy phyllis rachel rebecca regina rita roberta rosa rose
rosemary ruth sally samantha sandra sara sarah sharon sheila shirley silvia sofia sonia sophia sophie stella stephanie sue susan
suzanne svetlana sylvia tamara tanya tatiana teresa theresa tina tracy ursula valentina valerie vanessa vera veronica victoria viola
virginia vivian wendy yolanda yvonne zoe`;
const MALE = `
aaron abdul abdullah abraham adam adolf adrian ahmed alan albert alejandro alexander alexei alfred ali allan allen alvin ananda andre andreas andrew andy
angus anthony antonio archibald arnold arthur augustus barack barry bashar benjamin bernard bill billy bob boris brad bradley brendan brian
bruce bryan calvin carl carlos charles charlie christopher chuck clarence claude clifford clint clyde colin craig cyril damien dan
daniel darren dave david dean dennis derek desmond diego dimitri dmitri dominic don donald doug douglas duncan dwight earl ed eddie edgar edmund
eduardo edward edwin eli elijah elliott emmanuel enrique eric ernest ethan eugene ewan fernando fidel floyd francesco francis francisco frank franklin
franz fred frederick gabriel gareth gary gavin gene geoffrey george gerald gerhard giovanni glenn gordon graham greg gregory guillermo gustav guy hamid
hans harold harry harvey hassan hector helmut henri henry herbert herman howard hubert hugh hugo hussein ian ibrahim igor isaac ivan jack jacob
jacques jaime james jared jason javier jeff jeffrey jeremy jerome jerry jesus jim jimmy joe joel johan john johnny jon jonathan jorge jose josef
joseph joshua juan julio jurgen justin karl keith ken kenneth kevin khalid klaus konrad kurt kyle larry lars lawrence lee len leo leon leonard leonid leroy lester lewis
lloyd louis lucas luis luke lyndon malcolm manuel marc marco marcus mario mark marshall martin marvin matthew maurice max michael miguel mike mikhail mitch
mohamed mohammad mohammed muhammad mustafa nathan neil nelson nicholas nick nicolas nigel nikita nikolai noah norman oleg oliver omar oscar osama otto pablo
patrick paul pedro pete peter phil philip philippe pierre rafael ralph ramon randy raul ray raymond recep reginald rex ricardo richard rick rob robert
roberto rodney roger roland ron ronald rory ross roy rudolf rupert russell ryan saddam salvador sam samuel scott sean sebastian sergei sergey
seth shane sidney silvio simon stanley stephen steve steven stewart stuart ted terence theodore thomas tim timothy toby todd tom tommy tony trevor
tyler ulrich vaclav vernon victor viktor vincent vladimir wallace walter warren warwick wayne werner wilfred wilhelm willem william winston wolfgang yasser yitzhak yuri yves
zachary`;

const table = new Map<string, 'f' | 'm'>();
for (const name of FEMALE.trim().split(/\s+/)) table.set(name, 'f');
for (const name of MALE.trim().split(/\s+/)) table.set(name, 'm');

/** The sex that a given name tells, or undefined for most names and for those of both ("Kim", "Robin", "Andrea" aside). */
export function sexOfGivenName(name: string): 'f' | 'm' | undefined {
  return table.get(fold(name));
}

/** Whether the word is a common given name: in "Lee Smith" and "Kim Basinger" the word before it decides nothing. */
export function isGivenName(name: string): boolean {
  return table.has(fold(name));
}
