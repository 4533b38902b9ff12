import { fold } from '../text/foldName.ts';

/** One given name a line with its short and pet forms. A short form may stand in several lines ("Alex", "Chris", "Ted"). */
const TABLE = `
Aaron Ron
Abigail Abby Gail
Abraham Abe Bram
Alan Al
Albert Al Bert Bertie
Alexander Alex Alec Al Sandy Sasha Xander
Alexandra Alex Alexa Sandra Sasha Lexi
Alfred Al Alf Alfie Fred
Alison Ali
Amanda Mandy
Andrew Andy Drew
Angela Angie
Ann Anne Annie Nan
Anthony Tony
Antonio Tony Toni
Arnold Arnie
Arthur Art Artie
Augustus Gus
Barbara Barb Babs Barbie
Bartholomew Bart
Benjamin Ben Benny Benji
Bernard Bernie
Beatrice Bea Trixie
Bradley Brad
Caroline Carrie Carol
Catherine Cathy Cate Kate Katie Kitty
Charles Charlie Chuck Chas Charley
Charlotte Charlie Lottie
Christian Chris
Christina Chris Tina Chrissy Christy
Christine Chris Tina Chrissy
Christopher Chris Kit Topher
Clifford Cliff
Clinton Clint
Cynthia Cindy
Daniel Dan Danny
David Dave Davy
Deborah Deb Debbie Debra
Dennis Den Denny
Donald Don Donnie
Dorothy Dot Dottie Dolly
Douglas Doug
Edmund Ed Ned Eddie
Edward Ed Eddie Ned Ted Teddy
Edwin Ed Eddie Ned
Eleanor Ellie Nell Nora
Elizabeth Liz Lizzie Beth Betsy Betty Bess Eliza Libby Lisa
Emily Em Emmy
Emmanuel Manny
Eugene Gene
Florence Flo Flossie
Frances Fran Frannie Fanny
Francis Frank Fran
Franklin Frank
Frederick Fred Freddie Freddy Rick
Gabriel Gabe
Gareth Gary
Geoffrey Geoff
George Georgie
Gerald Gerry Jerry
Gilbert Gil Bert
Gregory Greg
Gwendolyn Gwen
Harold Harry Hal
Harriet Hattie
Helen Nell Nellie
Henry Hank Harry Hal
Herbert Bert Herb
Herman Manny
Hilary Hil
Howard Howie
Hubert Bert
Isaac Ike Zac
Isabella Bella Izzy
Jacob Jake Jack
Jacqueline Jackie
James Jim Jimmy Jamie Jimmie
Jane Janie Jenny
Janet Jan
Jason Jay
Jeffrey Jeff
Jennifer Jen Jenny
Jeremiah Jerry Jem
Jeremy Jerry Jez
Jerome Jerry
Jessica Jess Jessie
Joan Joanie
Joanna Jo
John Jack Johnny Jon
Jonathan Jon Johnny Nathan
Joseph Joe Joey Jo
Joshua Josh
Josephine Jo Josie
Judith Judy Jude
Julian Jules
Katherine Kate Kathy Katie Kathie Kay Kit Kitty Katy
Kathleen Kate Kathy Katie Kay
Kenneth Ken Kenny
Kimberly Kim
Laura Laurie
Lawrence Larry Laurie
Leonard Len Leo Lenny
Leopold Leo
Leslie Les
Lewis Lew Lou
Lillian Lily Lil
Louis Lou Louie
Lucille Lucy
Luis Lou
Madeleine Maddie
Margaret Maggie Meg Peggy Marge Margie Greta Rita Daisy Madge Peg
Martha Marty Patty
Martin Marty
Mary Molly Polly Mamie
Matthew Matt Matty
Maximilian Max
Maxwell Max
Melanie Mel
Melissa Mel Missy
Melvin Mel
Michael Mike Mick Mickey Micky Mikey
Mitchell Mitch
Mohammed Mo
Morris Mo
Nancy Nan
Natalie Nat
Nathan Nat Nate
Nathaniel Nat Nate Nathan
Nicholas Nick Nicky
Nicola Nicky
Norman Norm
Oliver Ollie
Oscar Ossie
Pamela Pam
Patricia Pat Patty Tricia Trish Patsy
Patrick Pat Paddy Rick
Pauline Polly
Penelope Penny
Peter Pete
Philip Phil Pip
Phillip Phil
Priscilla Cilla
Rachel Rae
Ralph Ralphie
Randolph Randy
Raymond Ray
Rebecca Becky Becca
Reginald Reg Reggie
Richard Rick Dick Rich Ricky Richie Ritchie
Robert Bob Rob Bobby Robbie Bert
Roberta Bobbie
Robin Rob
Roderick Rod
Rodney Rod
Roger Rog
Roland Roly
Ronald Ron Ronnie
Rosemary Rose Rosie
Rudolph Rudy Rudi
Rufus Ruf
Russell Russ
Samantha Sam
Samuel Sam Sammy
Sandra Sandy
Sarah Sally Sara Sadie
Sebastian Seb Bas
Sergei Serge
Sidney Sid
Simon Si
Solomon Sol
Stanley Stan
Stephanie Steph
Stephen Steve Stevie Steph
Steven Steve Stevie
Stewart Stu
Stuart Stu
Susan Sue Susie Suzy
Suzanne Sue Suzy
Terence Terry
Teresa Terry Tess Tessa
Theodore Ted Teddy Theo
Theresa Terry Tess
Thomas Tom Tommy
Timothy Tim Timmy
Tobias Toby
Valerie Val
Veronica Ronnie
Victor Vic
Victoria Vicky Vickie Tori
Vincent Vince Vinnie
Virginia Ginny Ginger
Vladimir Vlad Volodya
Walter Wally Walt
Wilfred Wilf
William Bill Will Billy Willie Willy Liam
Winston Winnie
Zachary Zach Zack
`;

const lines = TABLE.trim()
  .split('\n')
  .map((line) => line.split(' ').map(fold));
const sets = new Map<string, Set<number>>();
lines.forEach((names, line) => {
  for (const name of names) sets.set(name, (sets.get(name) ?? new Set()).add(line));
});

/** Every given name that may be the same one's, folded, itself not among them: "bob" → "robert", "rob", "bobby" … */
export function givenNamesLike(name: string): readonly string[] {
  const key = fold(name);
  const like = new Set([...(sets.get(key) ?? [])].flatMap((line) => lines[line] ?? []));
  like.delete(key);
  return [...like];
}

/** Whether the two given names can be one person's: one is a short form of the other, or both are of one name. */
export function sameGivenName(a: string, b: string): boolean {
  return fold(a) === fold(b) || linesOf(a, b).length > 0;
}

/**
 * Whether a person known by one given name may be called by the other alone: one is a short form of the other, or both begin
 * alike ("Jim", "Jimmy"). "Ed" and "Ted" are both Edward, but hardly anybody goes by both.
 */
export function mayBeCalled(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  const lines = linesOf(one, other);
  return (
    lines.length > 0 &&
    (one.slice(0, 2) === other.slice(0, 2) || lines.some(([full]) => full === one || full === other))
  );
}

/** The names of which both are forms, each with all its forms, itself first. */
function linesOf(a: string, b: string): (readonly string[])[] {
  const ofOther = sets.get(fold(b));
  return [...(sets.get(fold(a)) ?? [])].flatMap((line) => (ofOther?.has(line) === true ? [lines[line] ?? []] : []));
}
