import type { Case, ClaimFilter } from '../../case/case.ts';
import type { ClaimRecord } from '../../model/case-records.ts';
import { CLAIM_KINDS, STANDINGS } from '../../model/vocabulary.ts';
import type { Call, Run } from '../command.ts';
import { exportClaims } from '../export-claims.ts';
import { gatherCase } from '../gather-case.ts';
import { readDay } from '../read-day.ts';
import { readWholeNumber } from '../read-whole-number.ts';
import { printJson } from '../render/clean-text.ts';
import { drawLedger } from '../render/ledger.ts';
import { describeRow } from '../render/ledger-row.ts';
import { nameDate } from '../../picture/name-date.ts';
import { shortenIds } from '../render/shorten-ids.ts';
import { suggestCommand } from '../suggest-command.ts';
import { withCase } from '../with-case.ts';

/** How many claims a first look shows: all of a small case, and the head of a large one. */
export const FIRST_LOOK = 100;

export const run: Run = (call) => {
  const filter = readFilter(call);
  const everything = call.options['all'] === true;
  const limit = call.options['limit'] === undefined ? null : readWholeNumber(String(call.options['limit']), '--limit');
  return withCase(call, 'look', (opened) => {
    const records = opened.claims(filter);
    const shown = limit === null ? records : records.slice(0, limit);
    call.output.result(
      call.format === 'json'
        ? `${printJson({ as_of: findAsOf(opened, filter), claims: exportClaims(opened, shown) }, 1)}\n`
        : drawCaseLedger(opened, call, null, {
            filter,
            records,
            limit: limit ?? (everything ? null : FIRST_LOOK),
            everything,
          }),
    );
    return 0;
  });
};

function readFilter({ options }: Call): ClaimFilter {
  const kind = CLAIM_KINDS.find((each) => each === options['kind']);
  const standing = STANDINGS.find((each) => each === options['standing']);
  const asOf = readDay(options['asOf']);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(standing === undefined ? {} : { standing }),
    ...(typeof options['entity'] === 'string' ? { entity: options['entity'] } : {}),
    ...(typeof options['text'] === 'string' ? { text: options['text'] } : {}),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/**
 * The ledger's page of an open case.
 * @param path the case file that suggested commands must name; null where the call says it
 */
export function drawCaseLedger(
  opened: Case,
  call: Call,
  path: string | null,
  view: {
    readonly filter: ClaimFilter;
    readonly records: readonly ClaimRecord[];
    readonly limit: number | null;
    readonly everything: boolean;
  },
): string {
  const papers = gatherCase(opened);
  const asOf = findAsOf(opened, view.filter);
  const documents = [...papers.documents.values()];
  const dated = documents.filter((document) => document.published !== null);
  const placed =
    view.filter.asOf === undefined ? documents : dated.filter((each) => isBy(each.published!, view.filter.asOf!));
  const all = opened.claims();
  return drawLedger(
    {
      asOf,
      documents: placed,
      undated: documents.filter((document) => document.published === null),
      rows: view.records.map((record) => describeRow(record, papers)),
      all: all.length,
      filter: nameFilter(view.filter),
      everything: view.everything,
      limit: view.limit,
      shortIds: shortenIds(all.map(({ claim }) => claim.id)),
      showAll: path === null ? '--all' : suggestCommand(call, 'ledger --all', path),
      suggest: (words) => (path === null ? suggestCommand(call, words) : suggestCommand(call, words, path)),
    },
    call.output.screen,
  );
}

/** Whether a day lies on or before another, which may be a whole month or year. */
function isBy(published: string, asOf: string): boolean {
  return published.slice(0, asOf.length) <= asOf;
}

function findAsOf(opened: Case, filter: ClaimFilter): string | null {
  if (filter.asOf !== undefined) return filter.asOf;
  const dates = opened.documents().flatMap(({ published }) => (published === null ? [] : [published]));
  return dates.toSorted().at(-1) ?? null;
}

function nameFilter({ kind, standing, entity, text, asOf }: ClaimFilter): string {
  return [
    ...(kind === undefined ? [] : [`kind ${kind}`]),
    ...(standing === undefined ? [] : [standing]),
    ...(entity === undefined ? [] : [`about “${entity}”`]),
    ...(text === undefined ? [] : [`with “${text}”`]),
    ...(asOf === undefined ? [] : [`by ${nameDate(asOf)}`]),
  ].join(', ');
}
