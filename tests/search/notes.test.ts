import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteBlocks } from '../../src/site/search/notes.ts';

test('of a page written by hand its own words are searched, not what its widgets quote', () => {
  const html = `<!doctype html><body><nav>Menu</nav><main data-pagefind-body><h1>On <em>reading</em></h1>
    <p>First <a href="x">link</a>.</p><h2 id="how">How</h2><p>Then this.</p><ul><li>one</li><li><p>two</p></li></ul>
    <section data-pagefind-ignore="all"><p>quoted</p></section></main><footer><p>end</p></footer>`;
  assert.deepEqual(noteBlocks(html), [
    { anchor: '', text: 'On reading' },
    { anchor: '', text: 'First link.' },
    { anchor: 'how', text: 'How' },
    { anchor: 'how', text: 'Then this.' },
    { anchor: 'how', text: 'one' },
    { anchor: 'how', text: 'two' },
  ]);
});
