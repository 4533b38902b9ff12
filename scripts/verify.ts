import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HOME } from './command/options.ts';
import { checkFiles } from './verify/files.ts';
import { checkLinks } from './verify/links.ts';
import { checkPolicy } from './verify/policy.ts';
import { checkRecords } from './verify/records.ts';
import { checkTexts } from './verify/texts.ts';

/** `npm run verify -- [DIST]`: check a built site against its originals; exit status 1 with the list when anything is off. */
const MOST_SHOWN = 100;
const [word = join(HOME, 'dist')] = process.argv.slice(2);
const site = resolve(process.env['INIT_CWD'] ?? process.cwd(), word);

if (!existsSync(join(site, 'data', 'documents.ndjson'))) {
  console.error(
    `${site} is not a site that Backmatter built: it has no data/documents.ndjson. Give the folder of a built site.`,
  );
  process.exitCode = 2;
} else {
  const faults = [
    ...checkRecords(site),
    ...checkTexts(site),
    ...checkLinks(site),
    ...checkPolicy(site),
    ...checkFiles(site),
  ];
  for (const fault of faults.slice(0, MOST_SHOWN)) console.log(fault);
  if (faults.length > MOST_SHOWN) console.log(`… and ${faults.length - MOST_SHOWN} more`);
  console.log(
    faults.length === 0 ? 'Every digest, offset, text, link, anchor and policy is right.' : `${faults.length} faults.`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
