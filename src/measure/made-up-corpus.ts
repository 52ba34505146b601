import type { AttributionRecord, GoldDocument, RecordedSpan } from './attribution-record.ts';

// Two short articles of an invented town, marked by hand, for the tests of the measure.

/** An attribution by its words: source, cue and content as they stand in the text. */
type Marked = readonly [source: string, cue: string, content: string];

function mark(text: string, rows: readonly Marked[]): AttributionRecord[] {
  const place = (words: string): RecordedSpan[] => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return words === '' ? [] : [[start, start + words.length]];
  };
  return rows.map(([source, cue, content]) => ({ source: place(source), cue: place(cue), content: place(content) }));
}

const FIRST =
  'Mayor Ilse Brandt said the harbour wall would hold. “It has stood for ninety years,” she added. ' +
  'Two engineers feared that it “may not last the winter”, and a ferryman agreed that it leaks.';

const SECOND = 'The Quay Gazette reported that the wall had moved. Brandt denied it. The council said nothing new.';

export const MADE_UP_GOLD: readonly GoldDocument[] = [
  {
    id: 'first',
    publisher: 'Quay Gazette',
    text: FIRST,
    attributions: mark(FIRST, [
      ['Mayor Ilse Brandt', 'said', 'the harbour wall would hold'],
      ['she', 'added', 'It has stood for ninety years'],
      ['Two engineers', 'feared', 'that it “may not last the winter”'],
      ['a ferryman', 'agreed', 'that it leaks'],
    ]),
  },
  {
    id: 'second',
    publisher: 'Sound Courier',
    text: SECOND,
    attributions: mark(SECOND, [
      ['The Quay Gazette', 'reported', 'that the wall had moved'],
      ['Brandt', 'denied', 'it'],
      ['The council', 'said', 'nothing new'],
    ]),
  },
];
