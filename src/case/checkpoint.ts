import { Failure } from '../model/failure.ts';

/** Where the log of a case ended at one moment, to be kept where whoever can write the case cannot change it. */
export interface Checkpoint {
  /** Number of the last entry. */
  readonly seq: number;
  /** Its hash, which covers every entry before it. */
  readonly hash: string;
  /** Hash of the first entry, which tells one case from another. */
  readonly first: string;
  /** When the checkpoint was made, RFC 3339, UTC. */
  readonly at: string;
}

const HASH = /^[0-9a-f]{64}$/;

/** A checkpoint as it is kept: a few lines of JSON that a person can read, print and compare. */
export function writeCheckpoint(checkpoint: Checkpoint): string {
  return `${JSON.stringify({ hearsay: 'checkpoint', schema: 1, ...checkpoint }, null, 2)}\n`;
}

/**
 * @param value the JSON of the file
 * @param name of the file, for the sentence
 * @throws Failure `usage` where it is no checkpoint
 */
export function readCheckpoint(value: unknown, name: string): Checkpoint {
  const record: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  if (record['hearsay'] !== 'checkpoint')
    throw new Failure('usage', `${name} is not a checkpoint; hearsay checkpoint makes one.`);
  if (record['schema'] !== 1)
    throw new Failure('usage', `${name} was made by a newer version of Hearsay; update Hearsay to read it.`);
  const { seq, hash, first, at } = record;
  if (typeof seq !== 'number' || !Number.isInteger(seq) || seq < 1 || !isHash(hash) || !isHash(first) || !isTime(at))
    throw new Failure('usage', `${name} is a checkpoint that was changed or cut off; take another copy of it.`);
  return { seq, hash, first, at };
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && HASH.test(value);
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
