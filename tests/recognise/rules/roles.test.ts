import assert from 'node:assert/strict';
import test from 'node:test';
import { Holders } from '../../../src/pipeline/recognise/roles/holders.ts';
import { rolesIn } from '../../../src/pipeline/recognise/roles/roles.ts';
import { titleForms } from '../../../src/pipeline/recognise/roles/titleForms.ts';
import { passageOf } from './marked.ts';

const CASES: readonly (readonly [marked: string, ...roles: string[]])[] = [
  ['talks with [US|L] secretary of state [Mike Pompeo|P] began', 'Mike Pompeo: title US secretary of state'],
  ['[North Korean|D] vice chairman [Kim Yong Chol|P] left', 'Kim Yong Chol: title North Korean vice chairman'],
  ['[Seoul|L]’s unification minister [Cho Myoung-gyon|P] said', 'Cho Myoung-gyon: title unification minister'],
  ['[Russian|D] Foreign Minister [Sergei Lavrov|P] said', 'Sergei Lavrov: title Russian Foreign Minister'],
  [
    'met then-president [Bill Clinton|P] and vice-marshal [Jo Myong Rok|P]',
    'Bill Clinton: title then-president',
    'Jo Myong Rok: title vice-marshal',
  ],
  ['President-elect [Joe Biden|P] spoke', 'Joe Biden: title President-elect'],
  [
    '[Andy Kim|P], head of the [Korea|L] desk at the [Central Intelligence Agency|O], and others',
    'Andy Kim: apposition head of the Korea desk at the Central Intelligence Agency',
  ],
  [
    '[Mark Lambert|P], acting deputy assistant secretary of state for East Asian and Pacific Affairs.',
    'Mark Lambert: apposition acting deputy assistant secretary of state for East Asian and Pacific Affairs',
  ],
  [
    'Mr [Kim Yong Chol|P], a former [North Korean|D] spy chief, met him',
    'Kim Yong Chol: apposition former North Korean spy chief',
  ],
  ['[John Smith|P], 45, a teacher from [Leeds|L], said', 'John Smith: apposition teacher from Leeds'],
  ['The [Russian|D] foreign minister, [Sergei Lavrov|P], said', 'Sergei Lavrov: apposition Russian foreign minister'],
  [
    '[Ann Lee|P] was elected president of the [Seafarers Union|O] in 1999',
    'Ann Lee: copula president of the Seafarers Union',
  ],
  ['[Ann Lee|P], who is the mayor of [Hull|L], said', 'Ann Lee: copula mayor of Hull'],
  ['[Obama|P], President [Xi|P] and others met', 'Xi: title President'],
  ['in [Ariz.|L], met Gen. [Li Wu|P]; his lawyer, [Bo Li|P], spoke', 'Li Wu: title Gen.', 'Bo Li: apposition lawyer'],
  ['[Interfax|O], a news agency, reported', 'Interfax: apposition news agency'],
  ['the demilitarised border village of [Panmunjom|L]', 'Panmunjom: title demilitarised border village'],
];

const NONE: readonly string[] = [
  'officials told reporters [Bush|P] had left',
  '[Denmark|L], the [United Kingdom|L] and even [Canada|L]',
  'his brother, [George Whitman|P], was there',
  'the capital of [Nangarhar|L] and an area of [Argentina|L]',
  '[Ann Lee|P] was late, and Mr [Brown|P] too',
];

const rolesOf = (marked: string): string[] => {
  const passage = passageOf(marked);
  const cut = ({ start, end }: { start: number; end: number }): string => passage.text.slice(start, end);
  return rolesIn(passage).map((role) => `${cut(role.name)}: ${role.relation} ${cut(role)}`);
};

for (const [marked, ...roles] of CASES)
  test(`a role is read with its bearer: ${roles.join('; ')}`, () => assert.deepEqual(rolesOf(marked), roles));
for (const marked of NONE) test(`no role is made up: ${marked}`, () => assert.deepEqual(rolesOf(marked), []));

const formsOf = (marked: string): string[] => {
  const passage = passageOf(marked);
  const holders = new Holders(passage.text, rolesIn(passage));
  return titleForms(passage, holders).map(
    ({ start, end, means }) => `${passage.text.slice(start, end)} = ${means ?? ''}`,
  );
};

test('a role stands for its only holder', () => {
  const met = '[US|L] secretary of state [Mike Pompeo|P] met [North Korean|D=North Korea] leader [Kim Jong Un|P]. ';
  assert.deepEqual(
    formsOf(`${met}The [US|L] secretary of state left. The [North Korean|D=North Korea] leader's aides stayed.`),
    ['US secretary of state = Mike Pompeo', 'North Korean leader = Kim Jong Un'],
  );
});

test('an office that one holds at a time stands for the only one who holds it, once the text has said so', () => {
  assert.deepEqual(formsOf('Mayor [Ann Bo|P] spoke. The mayor left.'), ['mayor = Ann Bo']);
});

test('a role is left alone where several hold it, nobody does now, or a name follows', () => {
  const pair = '[French|D=France] minister [Ann Bo|P] and [French|D=France] minister [Li Wu|P] met. ';
  assert.deepEqual(formsOf(`${pair}The [French|D=France] minister left.`), []);
  assert.deepEqual(formsOf('Former [US|L] president [Ann Bo|P] spoke. The [US|L] president left.'), []);
  assert.deepEqual(
    formsOf(
      '[US|L] president [Ann Bo|P] spoke. The [US|L] president [Ann Bo|P] left, the president of [Peru|L] stayed.',
    ),
    [],
  );
  assert.deepEqual(formsOf('The president left. President [Ann Bo|P] spoke.'), []);
  assert.deepEqual(formsOf('President [Ann Bo|P] met former president [Li Wu|P]. The president left.'), []);
  assert.deepEqual(formsOf('Teacher [Ann Bo|P] spoke. The teacher left.'), []);
});
