import { Link, toDocument } from '../address.tsx';
import type { PassageCard } from '../../../src/model/pages.ts';
import { ClaimPicker } from './claim-picker.tsx';
import { PASSAGE_STANCES } from '../../../src/model/vocabulary.ts';
import { PASSAGE_WORDS, namePlace } from '../words.ts';
import type { ReactNode } from 'react';
import { decide } from '../changes.ts';
import { useState } from 'react';

/** What a person can put right about one passage of a claim. */
export function PassageTools({ card, claim }: { readonly card: PassageCard; readonly claim: string }): ReactNode {
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const place = card.places[at] ?? card.places[0];
  if (place === undefined || place.statement === null) return null;
  const { statement } = place;
  return (
    <details className="tools" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        correct<span className="unseen"> what {card.speaker} is taken to say</span>
      </summary>
      {open && (
        <div className="tools-body">
          {card.places.length > 1 && (
            <label>
              In
              <select value={at} onChange={(event) => setAt(Number(event.currentTarget.value))}>
                {card.places.map((each, number) => (
                  <option key={`${each.document} ${each.statement}`} value={number}>
                    {namePlace(each)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            What it does to this claim
            <select
              value={card.passage}
              onChange={(event) => {
                const stance = PASSAGE_STANCES.find((each) => each === event.currentTarget.value)!;
                void decide({ do: 'set stance', statement, claim, stance });
              }}
            >
              {PASSAGE_STANCES.map((stance) => (
                <option key={stance} value={stance}>
                  {PASSAGE_WORDS[stance]}
                </option>
              ))}
            </select>
          </label>
          <ClaimPicker
            label="Belongs to another claim"
            verb="Move it there"
            besides={claim}
            onPick={(to) => void decide({ do: 'move', statement, from: claim, to })}
          />
          <p className="buttons">
            <button type="button" onClick={() => void decide({ do: 'split', claim, statement })}>
              Split off
            </button>
            <button type="button" onClick={() => void decide({ do: 'accept', statement })}>
              Accept
            </button>
            <button type="button" onClick={() => void decide({ do: 'reject', statement })}>
              Reject
            </button>
            <Link href={`${toDocument(place.document, statement)}&edit=1`}>correct its words</Link>
          </p>
        </div>
      )}
    </details>
  );
}
