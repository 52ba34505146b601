import type { Decision } from '../model/decision.ts';
import type { Description } from './case.ts';
import type { Document } from '../model/document.ts';
import { Failure } from '../model/failure.ts';
import { listAnchors } from './apply-decisions.ts';
import { readDate } from '../capture/read-date.ts';

/** @returns the fields that were given, the date as EDTF. @throws Failure `usage` where nothing usable was given */
export function checkDescription(description: Description): Description {
  const fields: Record<string, string> = {};
  for (const name of ['published', 'publisher', 'author', 'title'] as const) {
    const words = description[name]?.replaceAll(/\s+/g, ' ').trim();
    if (words === undefined) continue;
    if (words === '') throw new Failure('usage', `The ${name} of a document cannot be blank.`);
    const value = name === 'published' ? readDate(words) : words;
    if (value === null)
      throw new Failure('usage', `"${words}" is not a date; write it as 2024-10-25, 2024-10 or 2024.`);
    fields[name] = value;
  }
  if (Object.keys(fields).length === 0)
    throw new Failure('usage', 'Say what to describe: published, publisher, author or title.');
  return fields;
}

/** A decision must quote what stands there, letter for letter. @throws Failure `usage`, `not-found` */
export function checkAnchors(decision: Decision, documents: readonly Document[]): void {
  for (const anchor of listAnchors(decision)) {
    const document = documents.find((one) => one.sha256 === anchor.sha256);
    if (!document) throw new Failure('not-found', `There is no document with the hash ${anchor.sha256} in this case.`);
    if (anchor.words === '' || document.text.slice(...anchor.span) !== anchor.words) {
      throw new Failure('usage', `The quoted words do not stand at ${anchor.span.join('-')} of ${document.name}.`);
    }
  }
}
