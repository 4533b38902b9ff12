import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { EntityPage } from '../../src/model/generated.ts';
import { pipelineOver } from '../pipeline.ts';
import { temporaryFolder } from '../temporary.ts';

const QUOTES = 70;

test('every quotation by a name and every mention of it stands on one of its pages, however many they are', async () => {
  const seeds = temporaryFolder();
  const words = 'river market window copper garden winter letter engine valley candle'.split(' ');
  const paragraphs = Array.from({ length: QUOTES }, (_, i) => {
    const [one = '', two = ''] = [words[i % 10], words[Math.floor(i / 10)]];
    return `“We shall keep the ${one} beside the ${two} for another year,” Maria Delgado said in the council, where item ${i} of the ${two} list was read.`;
  });
  writeFileSync(join(seeds, 'council.txt'), `Maria Delgado speaks to the council\n\n${paragraphs.join('\n\n')}\n`);
  const { generated, quotes, mentions } = await pipelineOver(seeds);
  const byHer = quotes.filter(({ speaker }) => speaker === 'maria-delgado').map(({ id }) => id);
  assert.ok(byHer.length > 60, `the text was meant to hold more than a page of quotations by her: ${byHer.length}`);
  const folder = join(generated, 'entities/people');
  const files = [
    'maria-delgado.json',
    ...readdirSync(join(folder, 'maria-delgado')).map((name) => `maria-delgado/${name}`),
  ];
  const pages = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as EntityPage);
  assert.deepEqual(pages.flatMap(({ said }) => said.map(({ id }) => id)).sort(), byHer.sort());
  assert.equal(
    pages.flatMap(({ groups }) => groups.flatMap((group) => group.mentions)).length,
    mentions.filter(({ entity }) => entity === 'maria-delgado').length,
  );
  assert.deepEqual(
    pages.map((page) => [page.page, page.pages]),
    pages.map((_, i) => [i + 1, pages.length]),
  );
});

test('every name that shares a paragraph with another stands on one of its pages, however many they are', async () => {
  const seeds = temporaryFolder();
  const given = 'Anna Boris Carla David Elena Grace Henry Irene Jonas Laura Martin Nora Oscar Petra Simon Victor'.split(
    ' ',
  );
  const family = 'Abbott Barlow Carter Dawson Ellison Fletcher Gibson Harding Jarvis Kendall Lawson Mercer'.split(' ');
  const guests = family.flatMap((last) =>
    [...given, 'Walter', 'Ruth', 'Paul', 'Olga', 'Clara', 'Bruno'].map((first) => `${first} ${last}`),
  );
  const paragraphs = guests.map((guest, i) => `In week ${i} Maria Delgado met ${guest} at the market and went home.`);
  writeFileSync(join(seeds, 'guests.txt'), `Maria Delgado and her guests\n\n${paragraphs.join('\n\n')}\n`);
  const { generated } = await pipelineOver(seeds);
  const folder = join(generated, 'entities/people');
  const further = join(folder, 'maria-delgado');
  const files = ['maria-delgado.json', ...readdirSync(further).map((name) => `maria-delgado/${name}`)];
  const pages = files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as EntityPage);
  const others = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'maria-delgado.json');
  assert.ok(others.length > 240, `the text was meant to name more than a page of guests: ${others.length}`);
  const shown = new Set(pages.flatMap((page) => page.with.map(({ entity }) => entity)));
  const sharing = others.filter((name) => {
    const page = JSON.parse(readFileSync(join(folder, name), 'utf8')) as EntityPage;
    return page.with.some(({ entity }) => entity === 'maria-delgado');
  });
  assert.deepEqual(
    sharing.filter((name) => !shown.has(name.replace(/\.json$/, ''))),
    [],
  );
  assert.equal(pages[0]?.companions, shown.size);
});

test('of a table the row that names somebody is quoted, not the table', async () => {
  const seeds = temporaryFolder();
  const rows = ['| Guest | Week |', '|---|---|', '| Maria Delgado | first |', '| Boris Abbott | second |'];
  const text = `Guests of the market\n\nMaria Delgado met Boris Abbott at the market and went home.\n\n${rows.join('\n')}\n`;
  writeFileSync(join(seeds, 'guests.txt'), text);
  const { generated } = await pipelineOver(seeds);
  const file = join(generated, 'entities/people/maria-delgado.json');
  const { groups } = JSON.parse(readFileSync(file, 'utf8')) as EntityPage;
  const quoted = groups.flatMap(({ mentions }) => mentions).map(({ text, at }) => ({ text, at }));
  assert.deepEqual(quoted.at(-1), { text: '| Maria Delgado | first |', at: [[2, 15]] });
});
