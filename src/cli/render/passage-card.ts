import type { ClaimRecord } from '../../model/case-records.ts';
import type { Part, SilenceKind } from '../../model/vocabulary.ts';
import type { Passage } from '../../model/claim.ts';
import { cleanText } from './clean-text.ts';
import { indent } from './indent.ts';
import { nameDate } from './name-date.ts';
import { nameDocument } from './name-document.ts';
import { STANCE_WORDS, nameSpeaker } from './name-speaker.ts';
import type { Papers } from './papers.ts';
import { quoteSpans } from './quote-spans.ts';
import { paint } from './screen.ts';
import type { Screen } from './screen.ts';
import { wrapText } from './wrap-text.ts';

const PART_WORDS: Readonly<Record<Part, string>> = {
  existence: '',
  frequency: 'denies how often',
  time: 'denies when',
  content: 'denies what it was about',
  purpose: 'denies what it was for',
  wording: 'denies the wording',
};

/** Three different things, in words. */
export const SILENCE_WORDS: Readonly<Record<SilenceKind, string>> = {
  declined: 'declined to answer',
  'no answer': 'was asked and did not answer',
  'no statement': 'has issued no statement',
};

/** One passage of a claim: who says it, in which words, in which document, and what a reader must know about it. */
export function drawPassage(
  passage: Passage,
  record: ClaimRecord,
  papers: Papers,
  screen: Screen,
  cells: number,
): string[] {
  const document = papers.documents.get(passage.document);
  const statement = papers.statements.get(passage.statement);
  if (document === undefined || statement === undefined) return [];
  const speaker = wrapText(`${nameSpeaker(statement, papers)} · ${STANCE_WORDS[statement.stance]}`, cells);
  const quoted = indent(wrapText(quoteSpans(document.text, passage.spans), cells - 2), '  ');
  const place = wrapText(nameDocument(document), cells - 2).map((line) => paint(screen, 'dim', line));
  const marks = findMarks(passage, record, papers).flatMap((mark) =>
    indent(wrapText(mark, cells - 4), '  ! ').map((line) => paint(screen, 'caution', line)),
  );
  return [...speaker.map((line) => paint(screen, 'strong', line)), ...quoted, ...indent(place, '  '), ...marks];
}

/** What a reader must know about a passage before leaning on it. */
export function findMarks(passage: Passage, record: ClaimRecord, papers: Papers): string[] {
  const statement = papers.statements.get(passage.statement)!;
  const document = papers.documents.get(passage.document)!;
  const marks: string[] = [];
  if (statement.headline) marks.push('in a headline or label: shown, never support');
  if (passage.reach === 'implied')
    marks.push('implied: not denied by name; a wider denial covers it, and changes no standing');
  if (passage.part !== null && PART_WORDS[passage.part] !== '') marks.push(PART_WORDS[passage.part]);
  const spoken = record.standing.spoken.filter((each) => each.statement === statement.id);
  if (spoken.some((each) => each.earlier))
    marks.push('earlier statement: made before this was first reported, no answer to it');
  if (spoken.length > 0 && spoken.every((each) => !each.firsthand)) marks.push('by another’s word, not in their own');
  if (statement.hedges.length > 0)
    marks.push(`hedged: ${statement.hedges.map((hedge) => `“${cleanText(hedge)}”`).join(', ')}`);
  if (statement.when !== null && statement.when !== document.published) marks.push(`said ${nameDate(statement.when)}`);
  if (statement.made === 'person') marks.push('entered or corrected by a person');
  return marks;
}
