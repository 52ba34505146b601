import { useEffect, useId, useState } from 'react';
import type { ReactNode } from 'react';
import { go, useAddress, withQuery } from '../address.tsx';

/** A field whose words are part of the address, put there when the typing rests. */
const PATIENCE = 250;

export function TypedField({
  label,
  name,
  value,
  offers = [],
}: {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly offers?: readonly string[];
}): ReactNode {
  const address = useAddress();
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed === null) return undefined;
    const wait = setTimeout(() => {
      setTyped(null);
      go(withQuery(address, { [name]: typed }), { replace: true });
    }, PATIENCE);
    return () => clearTimeout(wait);
  }, [typed, address, name]);
  return (
    <label>
      {label}
      <input
        type="search"
        list={offers.length > 0 ? list : undefined}
        value={typed ?? value}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {offers.length > 0 && (
        <datalist id={list}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
    </label>
  );
}
