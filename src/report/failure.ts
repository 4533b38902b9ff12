/** Exit status of the command (data-contract): the build could not be done, or the command was used wrongly. */
export type ExitStatus = 1 | 2;

/**
 * A fault that ends the command. Its message is one sentence that names the place, what was found and what was
 * expected; `hint` says what to do. Only `scripts/` turns it into an exit status: library code never exits.
 */
export class Failure extends Error {
  readonly hint: string;
  readonly status: ExitStatus;

  constructor(message: string, hint: string, status: ExitStatus = 1, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'Failure';
    this.hint = hint;
    this.status = status;
  }
}
