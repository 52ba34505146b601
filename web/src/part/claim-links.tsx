import { Link, toClaim } from '../address.tsx';
import type { ReactNode } from 'react';

/** Claims by their titles; the rest of a long list is folded away. */
export function ClaimLinks({
  claims,
  most = 4,
}: {
  readonly claims: readonly { readonly id: string; readonly title: string }[];
  readonly most?: number;
}): ReactNode {
  const rest = claims.slice(most);
  return (
    <>
      <List claims={claims.slice(0, most)} />
      {rest.length > 0 && (
        <details>
          <summary>and {rest.length} more</summary>
          <List claims={rest} />
        </details>
      )}
    </>
  );
}

function List({ claims }: { readonly claims: readonly { readonly id: string; readonly title: string }[] }): ReactNode {
  return (
    <ul className="claim-links">
      {claims.map(({ id, title }) => (
        <li key={id}>
          <Link href={toClaim(id)}>
            <bdi>{title}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}
