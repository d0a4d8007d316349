const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** One line for a person. */
export const say = (line = "") => process.stdout.write(`${line}\n`);

/**
 * Says what is being done, does it, and says how long it took, all on one line.
 * `work` must print nothing. What it throws is passed on, after the line was ended with "failed".
 */
export async function step(title, work) {
  const begin = performance.now();
  process.stdout.write(`${title} ... `);
  try {
    const result = await work();
    say(seconds(begin));
    return result;
  } catch (error) {
    say(`failed after ${seconds(begin)}`);
    throw error;
  }
}

/** Runs a script's main function; an error becomes its message (not a stack) on stderr and exit status 1. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
