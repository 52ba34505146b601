import { useSyncExternalStore } from 'react';
import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';

/** Where the reader is: every view and every selection has an address of its own. */
export interface Address {
  readonly path: string;
  readonly query: URLSearchParams;
}

const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

window.addEventListener('popstate', tell);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The address that is shown now. */
export function useAddress(): Address {
  const href = useSyncExternalStore(subscribe, () => window.location.pathname + window.location.search);
  const [path, query] = href.split('?');
  return { path: path!, query: new URLSearchParams(query ?? '') };
}

/**
 * Goes to an address of the workbench.
 * @param replace true where going back should not lead here: while a slider moves or a word is typed
 */
export function go(href: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const before = window.location.pathname;
  if (replace) window.history.replaceState(null, '', href);
  else window.history.pushState(null, '', href);
  if (window.location.pathname !== before) window.scrollTo(0, 0);
  tell();
}

/** An address with some of its query changed; null takes a part away. */
export function withQuery({ path, query }: Address, changes: Readonly<Record<string, string | null>>): string {
  const changed = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') changed.delete(name);
    else changed.set(name, value);
  }
  const words = changed.toString();
  return words === '' ? path : `${path}?${words}`;
}

/** A real link that needs no new page. */
export function Link({
  href,
  children,
  ...rest
}: { readonly href: string; readonly children: ReactNode } & AnchorHTMLAttributes<HTMLAnchorElement>): ReactNode {
  return (
    <a {...rest} href={href} onClick={followHere}>
      {children}
    </a>
  );
}

/** Follows a link in this page, unless the reader wants it in another. */
export function followHere(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const href = event.currentTarget.getAttribute('href');
  if (href === null) return;
  event.preventDefault();
  go(href);
}

export const toClaim = (id: string): string => `/claims/${encodeURIComponent(id)}`;
export const toPerson = (id: string): string => `/people/${encodeURIComponent(id)}`;
export function toDocument(id: string, statement: string | null = null): string {
  const path = `/documents/${encodeURIComponent(id)}`;
  return statement === null ? path : `${path}?s=${encodeURIComponent(statement)}`;
}
