import { join } from 'node:path';
import { idsSchema, NO_IDS, type Ids } from '../../model/ids.ts';
import { Failure } from '../../report/failure.ts';
import { handWritten } from './handWritten.ts';

/**
 * Every address given out so far: from `ids.json` beside the hand-written files, else from a site built earlier
 * (`--previous`), else none. Throws `Failure` when the file is damaged, since guessing would break readers' links.
 */
export function readIds(content: string, previous: string | null): Ids {
  const own = handWritten(content, 'ids.json');
  const file = own !== null || previous === null ? join(content, 'ids.json') : join(previous, 'data', 'ids.json');
  const text = own ?? (previous === null ? null : handWritten(join(previous, 'data'), 'ids.json'));
  if (text === null) {
    if (previous === null) return NO_IDS;
    throw new Failure(`There is no ${file}.`, '--previous takes the folder of a site that Backmatter built.', 2);
  }
  try {
    return idsSchema.parse(JSON.parse(text));
  } catch (cause) {
    const hint = 'Take it back from version control, or remove it: then pages may get other addresses than before.';
    throw new Failure(`${file} is damaged: it does not hold the addresses in the expected form.`, hint, 1, cause);
  }
}
