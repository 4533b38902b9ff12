import assert from 'node:assert/strict';
import { appendFileSync, cpSync, existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { contents, differences, place, runCommand, startCommand, verify, type Place } from './command.ts';

/** Kill a build and its children after so many milliseconds. Resolves when all is gone. */
export async function killAfter(
  here: Place,
  milliseconds: number,
  signal: NodeJS.Signals,
): Promise<{ ended: boolean; said: string }> {
  const child = startCommand(here, here.words);
  let said = '';
  child.stderr?.on('data', (data: Buffer) => (said += data.toString('utf8')));
  const closed = new Promise<boolean>((resolve) => child.on('close', (code) => resolve(code === 0)));
  const timer = setTimeout(() => {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  }, milliseconds);
  const ended = await closed;
  clearTimeout(timer);
  return { ended, said };
}

/** The last moments lie behind the end of the first build, since later ones may take longer: the exchange of the sites must be met too. */
const LONGER = 1.2;

/** What builds that were ended left beside the site. */
export const leftovers = ({ root }: Place): string[] => readdirSync(root).filter((name) => name.startsWith('.site.'));

/** The last good site: where it belongs, or beside it when the build was killed between the two renames that exchange it. */
export function standingSite(site: string): string {
  if (existsSync(site)) return site;
  const beside = readdirSync(dirname(site)).find((name) => name.startsWith(`.${basename(site)}.old-`));
  return beside === undefined ? site : join(dirname(site), beside);
}

/** Kill a build between the two renames that exchange the sites: the old one is whole, beside its place. */
async function killInExchange(here: Place, good: ReadonlyMap<string, string>): Promise<void> {
  const child = startCommand(here, here.words, { site: here.site, when: 'before', step: 1, name: 'rename new' });
  const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
  assert.equal(signal, 'SIGKILL', 'the build came to the second rename and was killed there');
  assert.equal(existsSync(here.site), false, 'no site is in place at that instant');
  assert.deepEqual(
    differences(good, contents(standingSite(here.site))),
    [],
    'the last good site stands beside its place, whole',
  );
}

/**
 * Kill a build at `points` moments spread over its whole length, by chance inside each part, with a change of a document
 * before each, and at last one between the two renames. Throws when the last good site is not whole to the byte after a
 * kill, when the next build fails, or when it differs from one that was never killed. `random` gives numbers from 0 to 1;
 * `told` hears of each kill.
 */
export async function killAtMoments(
  points: number,
  random: () => number,
  told: (said: string) => void = () => undefined,
): Promise<void> {
  const here = place();
  const began = performance.now();
  assert.equal(runCommand(here, here.words).status, 0);
  const took = performance.now() - began;
  let good = contents(here.site);
  for (let point = 0; point < points; point++) {
    appendFileSync(
      join(here.root, 'seeds/000_8fc642d2157d8c1e.txt'),
      `\n\nMr Kim spoke again, for the ${point}th time.\n`,
    );
    const moment = ((point + random()) / points) * took * LONGER;
    const { ended } = await killAfter(here, moment, 'SIGKILL');
    const stands = standingSite(here.site);
    const now = contents(stands);
    const news = now.get('text/000-8fc642d2157d8c1e.txt')?.includes(`for the ${point}th time`) === true;
    const when = `after kill ${point + 1} of ${points}, at ${moment.toFixed(0)} of ${took.toFixed(0)} ms`;
    if (ended) assert.ok(news, 'a build that ended put its site in place');
    if (news) good = now;
    assert.deepEqual(differences(good, now), [], when);
    assert.equal(verify(stands), '', when);
    told(`${when}: ${ended ? 'it had ended' : news ? 'the new site' : 'the old site'} stands whole`);
  }
  await killInExchange(here, good);
  told('between the two renames that exchange the sites: the old site stands whole');
  const last = runCommand(here, here.words);
  assert.equal(last.status, 0, last.said);
  assert.equal(verify(here.site), '');
  assert.deepEqual(leftovers(here), [], 'what killed builds left is gone');
  const clean = place();
  cpSync(join(here.root, 'seeds'), join(clean.root, 'seeds'), { recursive: true });
  assert.equal(runCommand(clean, clean.words).status, 0);
  const [never, often] = [clean, here].map(({ root }) => contents(join(root, 'content/generated')));
  assert.deepEqual(differences(never ?? new Map(), often ?? new Map()), [], 'as if nothing had been killed');
}
