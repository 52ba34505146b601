/** What can go wrong, in words a program can test. `cli/` maps them to exit codes once. */
export type FailureCode =
  | 'usage'
  | 'not-found'
  | 'unreadable'
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'unknown-format'
  | 'bad-encoding'
  | 'not-a-case'
  | 'newer-case'
  | 'locked'
  | 'damaged'
  | 'runtime';

/** A failure that a person can act on. Its message is one plain sentence: what happened, and what to do. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
