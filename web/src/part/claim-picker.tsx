import { useId, useState } from 'react';
import type { LedgerPage } from '../../../src/model/pages.ts';
import type { ReactNode } from 'react';
import { useRecords } from '../records.ts';

/** So many titles are offered at once; typing narrows them. */
const MOST_OFFERED = 60;

/** Picks another claim by its title, and does something with it. */
export function ClaimPicker({
  label,
  verb,
  besides,
  onPick,
}: {
  readonly label: string;
  readonly verb: string;
  /** The claim that cannot be picked. */
  readonly besides: string;
  readonly onPick: (id: string) => void;
}): ReactNode {
  const fetched = useRecords<LedgerPage>('/ledger');
  const list = useId();
  const [typed, setTyped] = useState('');
  const rows = fetched.state === 'failed' ? [] : (fetched.records?.rows ?? []).filter(({ id }) => id !== besides);
  const words = typed.toLowerCase();
  const offered = rows.filter(({ title }) => title.toLowerCase().includes(words)).slice(0, MOST_OFFERED);
  const picked = rows.find(({ title }) => title === typed);
  return (
    <form
      className="picker"
      onSubmit={(event) => {
        event.preventDefault();
        if (picked) onPick(picked.id);
      }}
    >
      <label>
        {label}
        <input
          list={list}
          value={typed}
          placeholder="its title"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <datalist id={list}>
        {offered.map(({ id, title }) => (
          <option key={id} value={title} />
        ))}
      </datalist>
      <button type="submit" disabled={picked === undefined}>
        {verb}
      </button>
    </form>
  );
}
