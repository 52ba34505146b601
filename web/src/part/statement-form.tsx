import type { MarkedStatement, ReaderPage } from '../../../src/model/pages.ts';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { STANCES } from '../../../src/model/vocabulary.ts';
import { STANCE_WORDS } from '../words.ts';
import type { Selected } from '../read-selection.ts';
import type { Span } from '../../../src/model/span.ts';
import type { Stance } from '../../../src/model/vocabulary.ts';
import type { WordsAt } from '../../../src/model/instruction.ts';
import { decide } from '../changes.ts';

const PARTS = ['source', 'cue', 'content'] as const;
type Part = (typeof PARTS)[number];
const PART_SAYS: Readonly<Record<Part, string>> = {
  source: 'Source: who says it',
  cue: 'Cue: the words that lay it to them',
  content: 'Content: what is said',
};

interface Words {
  readonly words: string;
  /** Where they stand, as long as nobody types over them. */
  readonly spans: readonly Span[] | null;
}

/** Makes a statement, or corrects one, from words that are selected in the document or typed. */
export function StatementForm({
  page,
  statement,
  selected,
  onDone,
}: {
  readonly page: ReaderPage;
  /** The one that is corrected; null for a new one. */
  readonly statement: MarkedStatement | null;
  readonly selected: Selected | null;
  readonly onDone: () => void;
}): ReactNode {
  const quote = (spans: readonly Span[]): Words => ({
    words: spans.map((span) => page.text.slice(...span)).join(' … '),
    spans,
  });
  const first = (part: Part): Words => (statement === null ? { words: '', spans: null } : quote(statement[part]));
  const [parts, setParts] = useState<Readonly<Record<Part, Words>>>({
    source: first('source'),
    cue: first('cue'),
    content: statement === null && selected !== null ? quote([selected.span]) : first('content'),
  });
  const [stance, setStance] = useState<Stance>(statement?.stance ?? 'assert');
  const speaker = useRef<HTMLInputElement>(null);
  const put = (part: Part, words: Words): void => setParts({ ...parts, [part]: words });
  const listWords = ({ words, spans }: Words): readonly WordsAt[] =>
    spans ?? words.split(/ (?:…|\.\.\.) /).filter((each) => each.trim() !== '');
  const save = async (): Promise<void> => {
    const named = speaker.current?.value.trim() ?? '';
    const given = {
      source: listWords(parts.source),
      cue: listWords(parts.cue),
      content: listWords(parts.content),
      ...(named === '' ? {} : { speaker: named }),
      stance,
    };
    const done = await decide(
      statement === null
        ? { do: 'write', document: page.document.id, ...given }
        : { do: 'correct', statement: statement.id, ...given },
    );
    if (done) onDone();
  };
  return (
    <form
      className="statement-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{statement === null ? 'A statement that was not found' : 'Correct this statement'}</h2>
      <p className="soft">Select words in the text and put them where they belong, or type them as they stand.</p>
      {PARTS.map((part) => (
        <div key={part} className="part-field">
          <label>
            {PART_SAYS[part]}
            <textarea
              rows={part === 'content' ? 3 : 1}
              value={parts[part].words}
              required={part === 'content'}
              dir="auto"
              onChange={(event) => put(part, { words: event.currentTarget.value, spans: null })}
            />
          </label>
          {selected !== null && (
            <button
              type="button"
              // Pressing it must not take the selection away.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => put(part, quote([selected.span]))}
            >
              Use the selection<span className="unseen"> as {part}</span>
            </button>
          )}
        </div>
      ))}
      <label>
        Who is meant, by name
        <input
          ref={speaker}
          maxLength={200}
          defaultValue={statement?.voice === 'attributed' ? statement.speaker : ''}
        />
      </label>
      <label>
        What they do
        <select
          value={stance}
          onChange={(event) => setStance(STANCES.find((each) => each === event.currentTarget.value)!)}
        >
          {STANCES.map((each) => (
            <option key={each} value={each}>
              {STANCE_WORDS[each]}
            </option>
          ))}
        </select>
      </label>
      <p className="buttons">
        <button type="submit">Save</button>{' '}
        <button type="button" className="quiet" onClick={onDone}>
          Leave it
        </button>
      </p>
    </form>
  );
}
