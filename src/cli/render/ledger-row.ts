import type { ClaimRecord } from '../../model/case-records.ts';
import { SILENCES } from '../../model/vocabulary.ts';
import type { SilenceKind } from '../../model/vocabulary.ts';
import type { Style } from './screen.ts';
import { cleanText } from './clean-text.ts';
import { listSome } from '../../picture/count-words.ts';
import { nameDate, namePeriod } from '../../picture/name-date.ts';
import { nameOriginCount } from '../../picture/name-origins.ts';
import type { Papers } from './papers.ts';
import { tieWords } from './wrap-text.ts';

/** One line of words with what it is about. */
export interface Note {
  readonly words: string;
  readonly style: Style | null;
}

/** One claim of the ledger, in words. */
export interface LedgerRow {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly standing: Note;
  /** Where an inquiry stands: its last step. */
  readonly steps: readonly Note[];
  /** "1", "1–3" or "no stated origin". */
  readonly origins: string;
  readonly originLabels: readonly string[];
  /** Who denies, acknowledges, declined, kept silent, has not been heard. Denials first. */
  readonly voices: readonly Note[];
  readonly dates: string;
  /** Whether any document that carries it has a date. */
  readonly dated: boolean;
  /** Carried by machine-written text alone. */
  readonly machineOnly: boolean;
  /** Worth folding away on a first look: one document alone carries it, nobody answers it, and it is of no kind of its own. */
  readonly minor: boolean;
}

const SILENCE_WORDS: Readonly<Record<SilenceKind, string>> = {
  declined: 'declined to answer',
  'no answer': 'asked, did not answer',
  'no statement': 'has issued no statement',
};
const NAMES_SHOWN = 3;

const STANDING_STYLES: Readonly<Record<string, Style>> = {
  acknowledged: 'affirm',
  'acknowledged by one side': 'caution',
  disputed: 'caution',
  denied: 'deny',
  withdrawn: 'deny',
  unsourced: 'dim',
};

/** Puts one claim's record into the words of the ledger. */
export function describeRow(record: ClaimRecord, papers: Papers): LedgerRow {
  const { claim, origins, standing } = record;
  const voices = [...nameDeniers(record), ...nameAcknowledgers(record), ...nameSilent(record)];
  const statements = claim.passages.map((passage) => papers.statements.get(passage.statement));
  const documents = new Set(claim.passages.map((passage) => passage.document));
  const answered = standing.deniedBy.length + standing.acknowledgedBy.length + claim.silences.length > 0;
  return {
    id: claim.id,
    kind: claim.kind,
    title: cleanText(claim.title),
    standing: { words: standing.label, style: STANDING_STYLES[standing.label] ?? null },
    steps: nameLastStep(record),
    origins: nameOriginCount(origins),
    originLabels: origins.list.map((origin) => cleanText(origin.label)),
    voices,
    dates: nameFirstAndLast(record),
    dated: record.first !== null,
    machineOnly: statements.length > 0 && statements.every((statement) => statement?.basis === 'machine'),
    minor:
      documents.size <= 1 &&
      !answered &&
      claim.history.length === 0 &&
      (claim.kind === 'other' || claim.kind === 'event'),
  };
}

function nameFirstAndLast({ first, last }: ClaimRecord): string {
  if (first === null || last === null) return 'no date';
  // A line may break between the two dates, never in one.
  return namePeriod(first, last).split(' – ').map(tieWords).join(' – ');
}

function nameLastStep({ claim }: ClaimRecord): Note[] {
  const last = claim.history.at(-1);
  if (last === undefined) return [];
  return [
    { words: `last step: ${last.step}${last.when === null ? '' : `, ${tieWords(nameDate(last.when))}`}`, style: null },
  ];
}

function nameDeniers({ claim, standing }: ClaimRecord): Note[] {
  const notes: Note[] = standing.deniedBy.map((name) => ({
    words: `denied by ${cleanText(name)}${nameOccasion(standing.spoken, name, 'deny')}`,
    style: 'deny',
  }));
  const earlier = standing.spoken.filter(
    (spoken) => spoken.earlier && spoken.says === 'deny' && !standing.deniedBy.includes(spoken.name),
  );
  for (const name of new Set(earlier.map((spoken) => spoken.name))) {
    const when = earlier.find((spoken) => spoken.name === name)?.when;
    notes.push({
      words: `earlier statement by ${cleanText(name)}${when ? `, ${tieWords(nameDate(when))}` : ''}`,
      style: 'dim',
    });
  }
  const implied = claim.passages.some((passage) => passage.stance === 'deny' && passage.reach === 'implied');
  if (implied) notes.push({ words: 'not denied by name; a wider denial covers it', style: 'deny' });
  return notes;
}

function nameAcknowledgers({ standing }: ClaimRecord): Note[] {
  return standing.acknowledgedBy.map((name) => ({
    words: `acknowledged by ${cleanText(name)}${nameOccasion(standing.spoken, name, 'affirm')}`,
    style: 'affirm',
  }));
}

function nameOccasion(spoken: ClaimRecord['standing']['spoken'], name: string, says: 'affirm' | 'deny'): string {
  const own = spoken.filter((each) => each.name === name && each.says === says && !each.earlier);
  const dates = [...new Set(own.flatMap((each) => (each.when === null ? [] : [each.when])))].toSorted();
  const date = dates.length === 0 ? '' : `, ${tieWords(nameDate(dates.at(-1)!))}`;
  const reported = own.length > 0 && own.every((each) => !each.firsthand);
  return `${date}${reported ? ' (by another’s word)' : ''}`;
}

function nameSilent({ claim, standing }: ClaimRecord): Note[] {
  const notes = SILENCES.flatMap((kind): Note[] => {
    const silent = claim.silences.filter((silence) => silence.kind === kind).map(({ name }) => cleanText(name));
    const names = [...new Set(silent)];
    return names.length === 0
      ? []
      : [{ words: `${SILENCE_WORDS[kind]}: ${listSome(names, NAMES_SHOWN)}`, style: null }];
  });
  if (standing.unheard.length > 0) {
    notes.push({ words: `not heard: ${listSome(standing.unheard.map(cleanText), NAMES_SHOWN)}`, style: 'dim' });
  }
  return notes;
}
