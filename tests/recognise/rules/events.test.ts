import assert from 'node:assert/strict';
import test from 'node:test';
import { eventsIn } from '../../../src/pipeline/recognise/events/events.ts';
import { passageOf } from './marked.ts';

/** A sentence whose marks are the names known so far, and the events it holds. */
const CASES: readonly (readonly [marked: string, ...events: string[]])[] = [
  ['families separated during the [Korean|D=Korea] War, which ended', 'Korean War'],
  ['He fought in World War II and in the [Vietnam|L] War.', 'World War II', 'Vietnam War'],
  ['After the Second World War came the Cold War.', 'Second World War', 'Cold War'],
  ['the six-year [Iran|L]-[Iraq|L] war and the [Syrian|D=Syria] civil war', 'Iran-Iraq war', 'Syrian civil war'],
  [
    'the War of 1812 and the [Argentine|D=Argentina] War of Independence',
    'War of 1812',
    'Argentine War of Independence',
  ],
  ['The Second Battle of [Bull Run|L] was fought.', 'Second Battle of Bull Run'],
  ['secure the 12 June summit between the two', '12 June summit'],
  ['ahead of the June 12, 2018 summit', 'June 12, 2018 summit'],
  ['after the [Singapore|L] summit collapsed', 'Singapore summit'],
  [
    'the [Trump|P]-[Kim|P] summit and the [Reagan|P]-[Gorbachev|P] summit',
    'Trump-Kim summit',
    'Reagan-Gorbachev summit',
  ],
  ['at the summit in [Helsinki|L] he said', 'summit in Helsinki'],
  ['at the G-20 summit in [Osaka|L] they', 'G-20 summit in Osaka'],
  ['under the Good Friday Agreement and the [Oslo|L] Accords', 'Good Friday Agreement', 'Oslo Accords'],
  ['the [Paris|L] climate agreement of that year', 'Paris climate agreement'],
  [
    'the Treaty of [Versailles|L] and the Treaty on the Non-Proliferation of Nuclear Weapons',
    'Treaty of Versailles',
    'Treaty on the Non-Proliferation of Nuclear Weapons',
  ],
  ['lost the 2016 presidential election', '2016 presidential election'],
  ['the 2014 [Scottish|D=Scotland] independence referendum', '2014 Scottish independence referendum'],
  ['since the September 11 attacks and the [Madrid|L] train bombings', 'September 11 attacks', 'Madrid train bombings'],
  ['the [Srebrenica|L] massacre and the [Rwandan|D=Rwanda] genocide', 'Srebrenica massacre', 'Rwandan genocide'],
  ['homeless after Hurricane Katrina and Tropical Storm Lee', 'Hurricane Katrina', 'Tropical Storm Lee'],
  ['won gold at the 2012 [London|L] Olympics and the World Cup', '2012 London Olympics', 'World Cup'],
  ['during the [French|D=France] Revolution and the Warsaw Uprising', 'French Revolution', 'Warsaw Uprising'],
  ['troops took part in Operation Desert Storm.', 'Operation Desert Storm'],
  ['died in the Gorkha earthquake and the Piper Alpha disaster', 'Gorkha earthquake', 'Piper Alpha disaster'],
  [
    'the White House Conference on Small Business and the Conference on the Law',
    'White House Conference on Small Business',
  ],
  ['at the Earth Summit and the [Geneva|L] Summit', 'Earth Summit', 'Geneva Summit'],
];

/** Sentences without an event that has a name or a date. */
const NONE: readonly string[] = [
  'The summit was called off, and a summit may follow.',
  'hopes for a summit in [Singapore|L] faded',
  'a 1995 attack, another election, his 1992 election',
  'The war went on, the attacks too; the agreement was signed.',
  'the [Russian|D=Russia] attack on the town',
  'the [Imperial War Museum|O] and the [War Department|O]',
  'the [National Hurricane Center|O] and Hurricane Center staff',
  'a copy of Master Agreement form',
  'wife Denise, Clarks Summit; a Richter earthquake scale',
  'Storm clouds gathered. Games People Play.',
];

for (const [marked, ...events] of CASES) {
  test(`an event keeps its name: ${events.join(', ')}`, () => {
    const passage = passageOf(marked);
    assert.deepEqual(
      eventsIn(passage).map(({ start, end }) => passage.text.slice(start, end)),
      events,
    );
  });
}

for (const marked of NONE) {
  test(`no event is made up: ${marked}`, () => {
    assert.deepEqual(eventsIn(passageOf(marked)), []);
  });
}
