import assert from 'node:assert/strict';
import test from 'node:test';
import { groups } from './marked.ts';

test('an event is one under its other names, and two events stay two', () => {
  assert.deepEqual(
    groups(
      'The [Second World War|E] ended. [WWII|E] and the [First World War|E]. The [Treaty of Versailles|E], or [Versailles Treaty|E]. The [Treaty of Vienna|E].',
    ),
    ['First World War', 'Second World War + WWII', 'Treaty of Versailles + Versailles Treaty', 'Treaty of Vienna'],
  );
  assert.deepEqual(
    groups('The [September 11 attacks|E] and [9/11|E]; the [12 June summit|E], the [June 12 summit|E].'),
    ['12 June summit + June 12 summit', 'September 11 attacks + 9/11'],
  );
});
