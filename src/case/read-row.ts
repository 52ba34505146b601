import type { SQLOutputValue } from 'node:sqlite';
import { Failure } from '../model/failure.ts';

export type Row = Record<string, SQLOutputValue>;

/** The cell's text. @throws Failure `damaged` where it holds something else */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw damaged(column);
  return value;
}

/** The cell's text, or null. @throws Failure `damaged` where it holds something else */
export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : textOf(row, column);
}

/** The cell's number. @throws Failure `damaged` where it holds something else */
export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw damaged(column);
  return value;
}

/** The cell's bytes. @throws Failure `damaged` where it holds something else */
export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw damaged(column);
  return value;
}

function damaged(column: string): Failure {
  return new Failure(
    'damaged',
    `The case is damaged: a cell of the column ${column} does not hold what belongs there; run hearsay verify.`,
  );
}
