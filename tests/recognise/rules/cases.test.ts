import assert from 'node:assert/strict';
import test from 'node:test';
import { nominativesOf } from '../../../src/knowledge/slavicCases.ts';
import { recognise } from '../../../src/pipeline/recognise/recognise.ts';
import { documentOf, shown } from './marked.ts';

const found = (language: string, text: string): string[] =>
  shown(recognise(text, documentOf(text, language), []).names);

test('a case of a name means the name that the document has in the nominative', () => {
  assert.deepEqual(
    found(
      'pl',
      'Premier Jan Nowak był w Sejmie. Rząd Jana Nowaka upadł, a z Nowakiem nikt nie rozmawiał od tego dnia.',
    ),
    ['Jan Nowak|P', 'Sejmie|O=Sejm', 'Jana Nowaka|P=Jan Nowak', 'Nowakiem|P=Nowak'],
  );
  assert.deepEqual(
    found(
      'uk',
      'Президент Іван Мельник був у місті. За словами Мельника, це не так. Для Івана Мельника все скінчилося.',
    ),
    ['Іван Мельник|P', 'Мельника|P=Мельник', 'Івана Мельника|P=Іван Мельник'],
  );
});

test('a family name that somebody else bears as it stands is not taken for a case', () => {
  const names = found('ru', 'Иван Соколов и Анна Соколова были в городе. По словам Соколова, это не так.');
  assert.ok(names.includes('Соколова|P'), names.join(', '));
});

test('cases are undone by ending, never below a stem of three letters', () => {
  assert.ok(nominativesOf('Sikorskiego', 'pl').includes('Sikorski'));
  assert.ok(nominativesOf('Bednarka', 'pl').includes('Bednarek'));
  assert.ok(nominativesOf('Захаровой', 'ru').includes('Захарова'));
  assert.deepEqual(
    nominativesOf('Ania', 'pl').filter((name) => name.length < 3),
    [],
  );
  assert.deepEqual(nominativesOf('Müllers', 'de'), []);
});
