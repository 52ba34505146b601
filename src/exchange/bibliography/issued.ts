/** What a reference list can say of a date: year, month, day as far as they are known, and whether it is only about then. */
export interface Issued {
  readonly parts: readonly number[];
  readonly circa: boolean;
}

/** @param edtf of an interval the beginning; null where there is no year in it */
export function readIssued(edtf: string | null): Issued | null {
  const point = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?/.exec(edtf ?? '');
  if (edtf === null || point === null) return null;
  return {
    parts: point.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)])),
    circa: /[~?%/X]/.test(edtf),
  };
}
