import type { ReactNode } from 'react';

/** One plain sentence in place of a view. */
export function Notice({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <p className="notice" role="status">
      {children}
    </p>
  );
}
