import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersTo, listen, question } from '../../src/site/reuse/question.ts';

test('what a page asked is known, each question once, and also when it waited in between', async () => {
  const titleOf = question('test-title', (id: string) => `title of ${id}`);
  const between = question('test-between', (from: number, to: number) => to - from);
  const { result, asked } = await listen(async () => {
    const first = titleOf('a');
    await new Promise((resolve) => setTimeout(resolve, 1));
    titleOf('a');
    return `${first} ${between(1, 3)} ${titleOf('b')}`;
  });
  assert.equal(result, 'title of a 2 title of b');
  assert.deepEqual(asked, { 'test-title': [['a'], ['b']], 'test-between': [[1, 3]] });
  titleOf('c');
  assert.deepEqual(Object.keys(asked), ['test-title', 'test-between'], 'nobody listens any more');
});

test('pages made at the same time are not mixed up', async () => {
  const nameOf = question('test-name', (id: string) => id);
  const page = async (id: string): Promise<string> => {
    await new Promise((resolve) => setTimeout(resolve, 2));
    return nameOf(id);
  };
  const [one, two] = await Promise.all([listen(() => page('one')), listen(() => page('two'))]);
  assert.deepEqual([one.asked, two.asked], [{ 'test-name': [['one']] }, { 'test-name': [['two']] }]);
});

test('answers are told apart by all they say, and a question that is gone has no answer', () => {
  const answers = new Map([['a', { title: 'A', year: 1990 }]]);
  question('test-record', (id: string) => answers.get(id));
  const before = answersTo({ 'test-record': [['a'], ['b']] });
  answers.set('a', { title: 'A', year: 1991 });
  question('test-record', (id: string) => answers.get(id));
  assert.notEqual(answersTo({ 'test-record': [['a'], ['b']] }), before);
  assert.equal(answersTo({ 'test-nobody': [['a']] }), null);
});
