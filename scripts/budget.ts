#!/usr/bin/env node
import { resolve } from 'node:path';
import { launch } from '../tests/browser.ts';
import { serve } from './command/serve.ts';
import { pageKinds } from './pages/kinds.ts';
import { type Measured, lateShift, measure } from './pages/measure.ts';

/**
 * `node scripts/budget.ts [SITE]`: what the first load of every kind of page costs, against the budgets of the design.
 * The shortest and the longest document stand for the others. Exit status 1 when a budget is broken.
 */
const CODE = 6 * 1024;
const PAGE = 10 * 1024;
const SHORT = 500;
const FOR_A_NAME = 60;
const FOR_A_MENTION = 25;
const FONTS = 90_000;
const SHIFT = 0.01;
/**
 * With the fonts late, when text set in a fallback is set again: words move within their lines. The browser that npm brings
 * has Open Sans alone, which is the least like Newsreader.
 */
const LATE_SHIFT = 0.15;
/** The kinds that readers arrive at, and the narrowest and widest screens they have. */
const ARRIVALS = /^(?:index|document|short document|person|people|quotes)$/;
const WIDTHS = [390, 1280];

const site = resolve(process.env['INIT_CWD'] ?? process.cwd(), process.argv[2] ?? 'dist');
const { server, address } = await serve(site, 0);
const browser = await launch();
const broken: string[] = [];
try {
  const kinds = pageKinds(site);
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
    const late = ARRIVALS.test(kind) ? await latest(path) : 0;
    const cells = [
      beyondText(measured),
      code(measured),
      allowed,
      measured.fonts,
      measured.requests,
      measured.shift.toFixed(4),
      late.toFixed(4),
      measured.busy,
      measured.scripting,
    ];
    console.log(kind.padEnd(16) + cells.map((cell) => String(cell).padStart(14)).join(''));
    if (late > LATE_SHIFT) broken.push(`${path}: the layout shifts by ${late.toFixed(4)} when the fonts come late`);
    broken.push(...judge(measured, allowed, isDocument).map((fault) => `${path}: ${fault}`));
  }
} finally {
  await browser.close();
  server.close();
}
for (const fault of broken) console.error(fault);
process.exitCode = broken.length === 0 ? 0 : 1;

/** The larger shift of both widths. */
async function latest(path: string): Promise<number> {
  let most = 0;
  for (const width of WIDTHS) most = Math.max(most, await lateShift(browser, address, path, width));
  return most;
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
