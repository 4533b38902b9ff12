import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TimelinePage } from '../../src/model/generated.ts';
import { pipelineOver } from '../pipeline.ts';
import { temporaryFolder } from '../temporary.ts';

test('the timeline goes by date: days of a month in their order, the 21st to the 24th too, a season in its months', async () => {
  const seeds = temporaryFolder();
  const days = ['24 March 2021', '9 March 2021', '21 March 2021', '1 April 2021', '3 March 2021', '12 February 2021'];
  const told = days.map((day, i) => `The council met on ${day} and read item ${i} of its list.`);
  told.push('The bridge was painted in the summer of 2021.', 'It was opened again in November 2021.');
  writeFileSync(join(seeds, 'council.txt'), `What the council did\n\n${told.join('\n\n')}\n`);
  const { generated } = await pipelineOver(seeds);
  const { entries } = JSON.parse(readFileSync(join(generated, 'timeline/1.json'), 'utf8')) as TimelinePage;
  assert.deepEqual(
    entries.map(({ edtf }) => edtf),
    '2021-02-12 2021-03-03 2021-03-09 2021-03-21 2021-03-24 2021-04-01 2021-22 2021-11'.split(' '),
  );
});
