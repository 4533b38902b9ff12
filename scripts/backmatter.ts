import { realpathSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { Failure } from '../src/report/failure.ts';
import { COMMANDS, usage } from './command/commands.ts';
import { systemFault } from './command/systemFault.ts';

/** The command: takes the first word as its name and the rest as its arguments; see `npm run` in package.json. */
async function main(words: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = words;
  const command = COMMANDS.get(name);
  if (command === undefined) {
    console.error(name === 'help' || name === '--help' ? usage() : `There is no command “${name}”.\n\n${usage()}`);
    return name === 'help' || name === '--help' ? 0 : 2;
  }
  try {
    return await command.run(rest);
  } catch (cause) {
    const failure = cause instanceof Failure ? cause : systemFault(cause);
    if (failure !== null) {
      console.error(`${failure.message}\n${failure.hint}`);
      return failure.status;
    }
    console.error('Backmatter itself failed, which should not happen. Please report this with the lines below.');
    console.error(cause);
    return 1;
  }
}

// Run as a program, not when a test imports it.
if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
  // Left to itself the engine lets garbage pile up: 10,000 documents took 1.8 GiB so, and take 1.4 for hardly more time.
  for (const flag of ['--max-semi-space-size=16', '--heap-growing-percent=20']) setFlagsFromString(flag);
  process.exitCode = await main(process.argv.slice(2));
}
