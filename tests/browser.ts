import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const CACHE = fileURLToPath(new URL('../node_modules/.cache/backmatter-chromium/', import.meta.url));

/** Where people install Chrome or Chromium themselves; tried where npm carries no browser. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Starts a browser for tests. On Linux x64 it comes from npm (`@sparticuz/chromium`, with the libraries it needs
 * beside it) and wants no root; elsewhere an installed Chrome or Chromium is used, or the one `CHROME_PATH` names.
 * @throws when there is neither.
 */
export async function launch(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
  const named = process.env['CHROME_PATH'];
  if (named !== undefined) return chromium.launch({ executablePath: named, args });
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await unpacked();
    const LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
    return chromium.launch({
      executablePath: join(folder, 'chromium'),
      args: [...args, '--no-zygote', '--disable-software-rasterizer', '--headless=shell'],
      env: { ...definedEnvironment(), LD_LIBRARY_PATH, FONTCONFIG_PATH: join(folder, 'fonts') },
    });
  }
  const executablePath = INSTALLED.find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error('No browser for the tests: install Chrome or Chromium, or name one in CHROME_PATH.');
  }
  return chromium.launch({ executablePath, args });
}

/** Unpacks the npm browser once. Test files run at the same time, so it is made elsewhere and moved into place whole. */
async function unpacked(): Promise<string> {
  const folder = join(CACHE, 'linux-x64');
  if (existsSync(join(folder, 'chromium'))) return folder;
  await mkdir(CACHE, { recursive: true });
  const making = await mkdtemp(join(CACHE, 'making-'));
  const before = process.env['TMPDIR'];
  // The package unpacks into os.tmpdir(), which reads TMPDIR.
  process.env['TMPDIR'] = making;
  try {
    const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
    const bin = join(dirname(entry), '..', 'bin');
    const { inflate } = await import('@sparticuz/chromium');
    for (const name of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) await inflate(join(bin, name));
    await writeFile(join(making, 'fonts', 'fonts.conf'), fontConfiguration(folder));
    await rename(making, folder);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    if (!existsSync(join(folder, 'chromium'))) throw error;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  return folder;
}

/** The package's own configuration looks for its fonts in the folders of a cloud function. */
function fontConfiguration(folder: string): string {
  const dir = join(folder, 'fonts', 'fonts');
  const cache = join(folder, 'fonts-cache');
  return `<?xml version="1.0"?><fontconfig><dir>${dir}</dir><cachedir>${cache}</cachedir></fontconfig>\n`;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
