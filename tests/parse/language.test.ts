import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLanguage } from '../../src/pipeline/parse/language.ts';
import { pipelineOver } from '../pipeline.ts';
import { temporaryFolder } from '../temporary.ts';

const GERMAN =
  'Der Bürgermeister hat am Dienstag die neue Brücke eröffnet, die zehn Jahre lang gebaut worden war. Viele Bürger kamen, um sie zu sehen.';

test('a text too short to tell its language is in the usual one, if its script could be', () => {
  assert.equal(detectLanguage('Kim met Lee.'), 'nl', 'which is why there is a setting');
  assert.equal(detectLanguage('Kim met Lee.', 'en'), 'en');
  assert.equal(detectLanguage('1234', 'pt-BR'), 'pt-BR');
  assert.equal(detectLanguage('1234'), 'und');
  assert.equal(detectLanguage('Москва, вторник', 'en'), 'ru');
  assert.equal(detectLanguage('世界人权宣言', 'de'), 'zh');
  assert.equal(detectLanguage(GERMAN, 'en'), 'de', 'a text that tells its language is in that one');
});

test('settings.yaml names the usual language; a language that the document states goes first', async () => {
  const seeds = temporaryFolder({
    'short.txt': 'Kim met Lee.\n\n3/4/2018\n',
    'long.txt': `${GERMAN}\n`,
    'stated.txt': 'Kim met Lee.\n',
    'stated.txt.meta.yaml': 'language: ko\n',
  });
  const languages = async (settings: string): Promise<unknown> =>
    (await pipelineOver(seeds, temporaryFolder({ 'settings.yaml': settings }))).documents.map(({ id, language }) => [
      id,
      language,
    ]);
  assert.deepEqual(await languages('language: en\n'), [
    ['long', 'de'],
    ['short', 'en'],
    ['stated', 'ko'],
  ]);
  assert.deepEqual(await languages('title: No language\n'), [
    ['long', 'de'],
    ['short', 'nl'],
    ['stated', 'ko'],
  ]);
});
