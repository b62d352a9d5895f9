/** A failure of set-up, told in one sentence that says what to do. */
export class SetupError extends Error {
  /**
   * @param {string} sentence What is wrong and what to do about it.
   * @param {{ cause?: unknown }} [options]
   */
  constructor(sentence, options) {
    super(sentence, options);
    this.name = "SetupError";
  }
}

/** Whether an error's message is for the user as it stands: ours of set-up, or one the packages throw on purpose. */
export function isToldToUser(error) {
  return error instanceof SetupError || error?.[Symbol.for("thinc.error.ThincError")] === true;
}

/**
 * Runs a command's main function; an error meant for the user is printed as its sentence alone and ends with exit code 1.
 *
 * @param {() => Promise<number | undefined | void>} main Returns the exit code.
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!isToldToUser(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
