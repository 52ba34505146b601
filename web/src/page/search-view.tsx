import { ViewFrame, useTitle } from '../part/view-frame.tsx';
import type { SearchPage } from '../../../src/model/pages.ts';
import { PlaceLink } from '../part/place-link.tsx';
import type { ReactNode } from 'react';
import { countOf } from '../words.ts';
import { useAddress } from '../address.tsx';
import { useRecords } from '../records.ts';

/** Where words stand in the documents. */
export function SearchView(): ReactNode {
  const words = useAddress().query.get('q') ?? '';
  const fetched = useRecords<SearchPage>(`/search?q=${encodeURIComponent(words)}`);
  useTitle(`Search: ${words}`);
  return (
    <>
      <h1>
        Places with “<bdi>{words}</bdi>”
      </h1>
      <ViewFrame fetched={fetched}>
        {({ hits }) => (
          <>
            <p role="status" className="soft">
              {hits.length === 0 ? 'These words stand nowhere in the case.' : countOf(hits.length, 'place')}
            </p>
            <ol className="hits">
              {hits.map((hit) => (
                <li key={`${hit.place.document} ${hit.place.statement} ${hit.excerpt}`}>
                  <p className="retold-by">
                    <PlaceLink place={hit.place} />
                    {hit.place.statement !== null && <span className="soft"> in a statement</span>}
                  </p>
                  <Excerpt hit={hit} />
                </li>
              ))}
            </ol>
          </>
        )}
      </ViewFrame>
    </>
  );
}

function Excerpt({ hit: { excerpt, marks } }: { readonly hit: SearchPage['hits'][number] }): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(excerpt.slice(at, start), <mark key={start}>{excerpt.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <p dir="auto" className="excerpt">
      {parts}
      {excerpt.slice(at)}
    </p>
  );
}
