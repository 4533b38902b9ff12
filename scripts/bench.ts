import { parseArgs } from 'node:util';
import { benchAccuracy } from './bench/accuracy.ts';
import { benchScale } from './bench/scale.ts';

/** `npm run bench -- [--data DIR] [--docs N]`: figures and ratios; see docs for the last ones taken. */
const { values } = parseArgs({ options: { data: { type: 'string' }, docs: { type: 'string' } } });
if (values.docs !== undefined) await benchScale(Number(values.docs));
if (values.data !== undefined) benchAccuracy(values.data);
