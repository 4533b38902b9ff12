import assert from 'node:assert/strict';
import test from 'node:test';
import { KNOWN_PLACES, placesNamed, placesOfDemonym, placesWithCapital } from '../../src/knowledge/countries.ts';
import { fold } from '../../src/text/foldName.ts';

const first = (places: readonly { name: string }[]): string | undefined => places[0]?.name;

test('abbreviations and other names mean their country', () => {
  for (const text of ['US', 'U.S.', 'USA', 'U.S.A.', 'America', 'United States'])
    assert.equal(first(placesNamed(text)), 'United States', text);
  for (const text of ['UK', 'U.K.', 'Britain', 'Great Britain'])
    assert.equal(first(placesNamed(text)), 'United Kingdom', text);
  for (const text of ['DPRK', 'North Korea', 'N. Korea']) assert.equal(first(placesNamed(text)), 'North Korea', text);
  assert.equal(first(placesNamed('Republic of Korea')), 'South Korea');
  assert.equal(first(placesNamed('Côte d’Ivoire')), 'Ivory Coast');
  assert.equal(first(placesNamed('Ala.')), 'Alabama');
});

test('demonyms mean their place, plurals and words in -man too', () => {
  for (const [text, place] of [
    ['North Koreans', 'North Korea'],
    ['Frenchmen', 'France'],
    ['Briton', 'United Kingdom'],
    ['Texans', 'Texas'],
    ['Londoner', 'London'],
    ['Scandinavian', 'Scandinavia'],
    ['Soviets', 'Soviet Union'],
  ]) {
    assert.equal(first(placesOfDemonym(text ?? '')), place, text);
  }
});

test('the likeliest bearer of a shared name comes first', () => {
  assert.deepEqual(
    placesNamed('Washington').map(({ sort }) => sort),
    ['city', 'state'],
  );
  assert.deepEqual(
    placesNamed('Georgia').map(({ sort }) => sort),
    ['country', 'state'],
  );
  assert.equal(first(placesWithCapital('Washington')), 'United States');
  assert.equal(first(placesWithCapital('Pyongyang')), 'North Korea');
});

test('the tables hold no empty cell and no country twice', () => {
  for (const { name, aliases, demonyms, capitals } of KNOWN_PLACES) {
    assert.notEqual(fold(name), '');
    assert.equal([...aliases, ...demonyms, ...capitals].includes(''), false, name);
  }
  const countries = KNOWN_PLACES.filter(({ sort }) => sort === 'country').map(({ name }) => name);
  assert.equal(new Set(countries).size, countries.length);
  assert.ok(countries.length > 190);
});

test('no alias of one country is another country', () => {
  const countries = KNOWN_PLACES.filter(({ sort }) => sort === 'country' || sort === 'former');
  const owners = new Map<string, string>();
  for (const { name, aliases } of countries) {
    for (const text of new Set([name, ...aliases].map(fold))) {
      assert.equal(owners.get(text) ?? name, name, text);
      owners.set(text, name);
    }
  }
});
