#!/usr/bin/env node
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../tests/browser.ts';
import { serve } from './command/serve.ts';
import { pageKinds } from './pages/kinds.ts';
import { type Measured, lateShift, measure } from './pages/measure.ts';

/**
 * `npm run budget -- [SITE] [--late-everywhere]`: what the first load of every kind of page costs, against the budgets of
 * the design. The shortest and the longest document stand for the others. The fonts are held back on the pages that readers
 * arrive at, or on every kind. Exit status 1 when a budget is broken.
 */
const CODE = 6 * 1024;
const PAGE = 10 * 1024;
const SHORT = 500;
const FOR_A_NAME = 60;
const FOR_A_MENTION = 25;
const FONTS = 90_000;
/** “No layout shift”, also when the fonts come late. */
const SHIFT = 0;
const DELAYS = [50, 300, 3000];
/** The kinds that readers arrive at, and the narrowest and widest screens they have. */
const ARRIVALS = /^(?:index|document|short document|person|people|quotes)$/;
const SCREENS = [
  { width: 390, height: 900 },
  { width: 1280, height: 900 },
];

const { values, positionals } = parseArgs({
  options: { 'late-everywhere': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const site = resolve(process.env['INIT_CWD'] ?? process.cwd(), positionals[0] ?? 'dist');
const { server, address } = await serve(site, 0);
const browser = await launch();
const broken: string[] = [];
try {
  const kinds = pageKinds(site);
  const arrivals = [...kinds].filter(([kind]) => values['late-everywhere'] || ARRIVALS.test(kind));
  const late = new Map<string, number>();
  for (const [kind, path] of arrivals) late.set(kind, await latest(path));
  console.log(
    'page'.padEnd(16) +
      ['beyond text', 'of which code', 'allowed', 'fonts', 'requests', 'shift', 'late fonts', 'busy ms', 'scripts ms']
        .map((head) => head.padStart(14))
        .join(''),
  );
  for (const [kind, path] of kinds) {
    const measured = await measure(browser, address, path);
    const isDocument = /\bdocument$/.test(kind);
    const allowed = isDocument ? allowance(measured) : Number.POSITIVE_INFINITY;
    const moved = late.get(kind);
    const cells = [
      beyondText(measured),
      code(measured),
      allowed,
      measured.fonts,
      measured.requests,
      measured.shift.toFixed(4),
      moved?.toFixed(4) ?? '–',
      measured.busy,
      measured.scripting,
    ];
    console.log(kind.padEnd(16) + cells.map((cell) => String(cell).padStart(14)).join(''));
    if (moved !== undefined && moved > SHIFT)
      broken.push(`${path}: the layout shifts by ${moved.toFixed(4)} when the fonts come late`);
    broken.push(...judge(measured, allowed, isDocument).map((fault) => `${path}: ${fault}`));
  }
} finally {
  await browser.close();
  server.close();
}
for (const fault of broken) console.error(fault);
process.exitCode = broken.length === 0 ? 0 : 1;

/** The largest shift over both screens and all delays, which are waited for at the same time. */
async function latest(path: string): Promise<number> {
  const visits = SCREENS.flatMap((screen) =>
    DELAYS.map((delay) => lateShift(browser, address + encodeURI(path), screen, delay)),
  );
  return Math.max(...(await Promise.all(visits)));
}

function code({ styles, scripts }: Measured): number {
  return styles + scripts;
}

/** Fonts are swapped in and have a budget of their own. */
function beyondText(measured: Measured): number {
  return measured.html - measured.text + code(measured) + measured.other;
}

function allowance({ words, names, mentions }: Measured): number {
  return words <= SHORT ? PAGE : PAGE + FOR_A_NAME * names + FOR_A_MENTION * mentions;
}

function judge(measured: Measured, allowed: number, isDocument: boolean): string[] {
  const faults: string[] = [];
  if (beyondText(measured) > allowed)
    faults.push(`${beyondText(measured)} bytes beyond the text, ${allowed} are allowed`);
  if (isDocument && code(measured) > CODE)
    faults.push(`${code(measured)} bytes of styles and scripts, ${CODE} are allowed`);
  if (measured.fonts > FONTS) faults.push(`${measured.fonts} bytes of fonts, ${FONTS} are allowed`);
  if (measured.shift > SHIFT) faults.push(`the layout shifts by ${measured.shift.toFixed(4)}`);
  if (measured.outside.length > 0) faults.push(`asks for ${measured.outside.join(', ')}`);
  return faults;
}
