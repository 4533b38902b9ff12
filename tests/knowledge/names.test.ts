import assert from 'node:assert/strict';
import test from 'node:test';
import { familyFirstPeoples } from '../../src/knowledge/familyNames.ts';
import { sexOfGivenName } from '../../src/knowledge/givenNames.ts';
import { sameGivenName } from '../../src/knowledge/nicknames.ts';
import { titleOf } from '../../src/knowledge/titles.ts';
import { fieldsExclude } from '../../src/knowledge/fields.ts';

test('short forms are their name, and not every name that shares a short form', () => {
  assert.ok(sameGivenName('Bob', 'Robert') && sameGivenName('robert', 'Bobby') && sameGivenName('Bob', 'Rob'));
  assert.ok(!sameGivenName('Bob', 'William') && !sameGivenName('Alexander', 'Alexandra'));
});

test('titles tell domain and sex whatever their full stops', () => {
  assert.deepEqual([titleOf('Mr')?.sex, titleOf('mr.')?.sex, titleOf('Mrs.')?.sex], ['m', 'm', 'f']);
  assert.equal(titleOf('Secretary of State')?.domain, 'politics');
  assert.equal(titleOf('Gen.')?.domain, 'military');
  assert.equal(titleOf('table'), undefined);
});

test('family names that come first are known by people', () => {
  assert.ok(familyFirstPeoples('Kim').includes('korean'));
  assert.ok(familyFirstPeoples('Nguyễn').includes('vietnamese'));
  assert.deepEqual(familyFirstPeoples('Trump'), []);
});

test('a given name tells the sex only where it does', () => {
  assert.deepEqual([sexOfGivenName('Mary'), sexOfGivenName('John'), sexOfGivenName('Kim')], ['f', 'm', undefined]);
});

test('walks of life exclude each other only where one person hardly has both', () => {
  assert.ok(fieldsExclude(new Set(['judge']), new Set(['striker'])));
  assert.ok(!fieldsExclude(new Set(['actor']), new Set(['governor'])));
  assert.ok(!fieldsExclude(new Set(['judge', 'senator']), new Set(['striker', 'mayor'])));
  assert.ok(!fieldsExclude(new Set(['judge']), new Set()));
});
