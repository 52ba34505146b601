import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { go, useAddress } from '../address.tsx';

/** Looks for words in the documents. "/" leads here from anywhere. */
export function SearchBox(): ReactNode {
  const { path, query } = useAddress();
  const field = useRef<HTMLInputElement>(null);
  const words = path === '/search' ? (query.get('q') ?? '') : '';
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);
  return (
    <form
      className="search-box"
      role="search"
      action="/search"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = field.current?.value.trim() ?? '';
        if (wanted !== '') go(`/search?q=${encodeURIComponent(wanted)}`);
      }}
    >
      <label>
        <span className="unseen">Search the documents</span>
        <input key={words} ref={field} type="search" name="q" placeholder="Search the documents" defaultValue={words} />
      </label>
    </form>
  );
}
