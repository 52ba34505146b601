import type { ReactNode } from 'react';
import { Link, toDocument } from '../address.tsx';
import type { Place } from '../../../src/model/pages.ts';
import { namePlace } from '../words.ts';

/** Leads to the very words in their document. */
export function PlaceLink({ place }: { readonly place: Place }): ReactNode {
  return (
    <Link href={toDocument(place.document, place.statement)} title={place.title ?? place.name}>
      <bdi>{namePlace(place)}</bdi>
    </Link>
  );
}

/** Every place that has the same words. */
export function PlaceList({ places }: { readonly places: readonly Place[] }): ReactNode {
  return (
    <>
      {places.map((place, at) => (
        <span key={`${place.document} ${place.statement}`}>
          {at === 0 ? '' : at === 1 ? '; the same words in ' : ', '}
          <PlaceLink place={place} />
        </span>
      ))}
    </>
  );
}
