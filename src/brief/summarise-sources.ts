import type { Chosen } from './choose-claims.ts';
import type { Document } from '../model/document.ts';
import type { Papers } from '../page/papers.ts';
import { compareEdtf } from '../text/edtf-bounds.ts';
import { countOf } from '../picture/count-words.ts';
import { namePeriod } from '../picture/name-date.ts';

/**
 * What the whole rests on, in a few sentences: the source summary statement of Intelligence Community Directive 206.
 * @param documents of the brief, in order of capture
 * @param about the person or body of a right-of-reply sheet
 */
export function summariseSources(
  documents: readonly Document[],
  chosen: Chosen,
  papers: Papers,
  about: string | null,
): string[] {
  const records = [...chosen.told, ...chosen.listed, ...chosen.machine];
  const publishers = new Set(documents.flatMap(({ publisher }) => publisher ?? []));
  const dates = documents.flatMap(({ published }) => published ?? []).toSorted(compareEdtf);
  const undated = documents.length - dates.length;
  const when = dates.length === 0 ? '' : `, published ${namePeriod(dates[0]!, dates.at(-1)!)}`;
  const by = publishers.size === 0 ? '' : ` of ${countOf(publishers.size, 'publisher')}`;
  const stated = records.filter(({ origins }) => origins.count > 0);
  const unnamed = stated.filter(({ origins }) => origins.list.every(({ named }) => !named));
  const denied = records.filter(({ standing }) => standing.deniedBy.length > 0);
  const machines = new Set(
    [...papers.statements.values()].flatMap(({ basis, document }) => (basis === 'machine' ? [document] : [])),
  );
  return [
    `This brief rests on ${countOf(documents.length, 'document')}${by}${when}${
      undated === 0
        ? ''
        : `; ${undated === documents.length ? 'none has' : `${undated} ${undated === 1 ? 'has' : 'have'} no`} ${undated === documents.length ? 'a date' : 'date'}`
    }.`,
    `${countOf(records.length, 'claim')} ${records.length === 1 ? 'was' : 'were'} read from them${about === null ? '' : ` that concern or name ${about}`}: ${stated.length} with a stated origin, ${
      records.length - stated.length
    } without; ${denied.length} denied by somebody on the record. Repetition adds no origin: what leans on one source is counted once.`,
    ...(unnamed.length === 0
      ? []
      : [
          `${countOf(unnamed.length, 'claim')} ${unnamed.length === 1 ? 'rests' : 'rest'} on sources that nobody names.`,
        ]),
    ...(machines.size === 0
      ? []
      : [
          `${countOf(machines.size, 'document')} ${
            machines.size === 1 ? 'is' : 'are'
          } machine-written, at least in part: such text is shown as what it is and is never an origin.`,
        ]),
  ];
}
