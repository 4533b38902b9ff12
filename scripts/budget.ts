#!/usr/bin/env node
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch } from '../tests/browser.ts';
import { serve } from './command/serve.ts';
import { htmlFiles, pageKinds } from './pages/kinds.ts';
import { type Measured, measure } from './pages/measure.ts';

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

const site = resolve(process.env['INIT_CWD'] ?? process.cwd(), process.argv[2] ?? 'dist');
const { server, address } = await serve(site, 0);
const browser = await launch();
const broken: string[] = [];
try {
  const kinds = pageKinds(site);
  const [shortest] = htmlFiles(site, 'documents').sort(
    (a, b) => statSync(join(site, a)).size - statSync(join(site, b)).size,
  );
  if (shortest !== undefined) kinds.set('short document', shortest);
  console.log(
    'page'.padEnd(16) +
      ['beyond text', 'of which code', 'allowed', 'fonts', 'requests', 'shift']
        .map((head) => head.padStart(14))
        .join(''),
  );
  for (const [kind, path] of kinds) {
    const measured = await measure(browser, address, path);
    const isDocument = /\bdocument$/.test(kind);
    const allowed = isDocument ? allowance(measured) : Number.POSITIVE_INFINITY;
    const cells = [
      beyondText(measured),
      code(measured),
      allowed,
      measured.fonts,
      measured.requests,
      measured.shift.toFixed(4),
    ];
    console.log(kind.padEnd(16) + cells.map((cell) => String(cell).padStart(14)).join(''));
    broken.push(...judge(measured, allowed, isDocument).map((fault) => `${path}: ${fault}`));
  }
} finally {
  await browser.close();
  server.close();
}
for (const fault of broken) console.error(fault);
process.exitCode = broken.length === 0 ? 0 : 1;

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
