import { mapOnWorkers } from '../../src/pipeline/pool.ts';

/** Maps the words it is given on two workers, and prints each result: `node --max-old-space-size=N exhaustingProgram.ts WORD …`. */
const script = new URL('./exhaustingWorker.ts', import.meta.url);
const told = { known: () => null, lost: (word: string) => `${word} is lost` };
for await (const result of mapOnWorkers(process.argv.slice(2)[Symbol.iterator](), told, 2, script, null))
  console.log(result);
