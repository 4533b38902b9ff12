/** Hand-written files from a hand that means harm; what is not data must be refused or stay text. */
export const SETTINGS = `title: "</title><script>window.__pwned=1</script> {process.exit(1)} \\u202E"
description: "<img src=x onerror=window.__pwned=1> [x](javascript:window.__pwned=1) {{7*7}}"
language: en
limits: {fileMiB: 1.5}
`;

export const DECISIONS = `- add: "<img src=x onerror=window.__pwned=1>"
  is: person
  aliases: ["{process.exit(1)}", "__proto__", "constructor"]
  same-as: ["https://evil.example/\\"onclick=\\"window.__pwned=1", "urn:x:<b>"]
  why: "</script><script>window.__pwned=1</script>"
- add: "../../../etc/passwd"
  is: place
- add: __proto__
  is: organization
- add: "=1+1"
  is: organization
- add: CON
  is: place
- add: index
  is: person
- rename: donald-trump
  to: "Donald <b>Trump</b> \\u202E{x}"
- title: mdx/000
  is: "</title><script>window.__pwned=1</script>"
- publisher: mdx/001
  is: "<svg onload=window.__pwned=1>"
- same-as: mike-pompeo
  uri: "https://evil.example/'onclick='window.__pwned=1"
- list: lists/names.csv
- list: lists/names.txt
  is: organization
- list: people.csv
  why: "{process.exit(1)}"
- ignore: "<script>"
  why: "--> ]]> \\u2028"
`;

export const PEOPLE = `name,kind,aliases,same-as,why
"<script>window.__pwned=1</script>",person,"=1+1|@x",https://evil.example/#<b>,"{process.exit(1)}"
constructor,organization,,,
"new
line",place,,,
`;

/** Decisions that could make a page run or show what they should not: each must be refused, with its line. */
export const REFUSED: readonly string[] = [
  '- {add: A, is: person, same-as: ["javascript:alert(1)"]}',
  '- {add: A, is: person, same-as: ["data:text/html,x"]}',
  '- {same-as: a, uri: "javascript:alert(1)"}',
  '- {same-as: a, uri: "httpsx:y"}',
  '- list: ../../../etc/passwd',
  '- list: /etc/passwd',
  '- {__proto__: {merge: [a, b]}}',
  '- constructor: [a, b]',
  '- {merge: [a, b], __proto__: x}',
  '- !!js/function "function () {}"',
  '- &a [*a]',
  '- {kind: a, is: __proto__}',
  '- {date: a, is: "2018</script>"}',
  '- {rename: a, to: "  "}',
  '- {add: "\\u200b\\u202e", is: person}',
  '- {list: "a\\0b.csv", is: person}',
  '- {merge: [[a, [b]], c]}',
  'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]',
  '\u0000\u0001',
  '- merge: [a, b',
  '- "',
  '? [',
];
