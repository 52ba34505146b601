import { Link, toDocument } from '../address.tsx';
import { ViewFrame, useTitle } from '../part/view-frame.tsx';
import { ClaimLinks } from '../part/claim-links.tsx';
import type { MissingPage } from '../../../src/model/pages.ts';
import { PlaceList } from '../part/place-link.tsx';
import type { ReactNode } from 'react';
import { countOf } from '../words.ts';
import { useRecords } from '../records.ts';

/** What the case leans on and does not hold, and whom to call. */
export function MissingView(): ReactNode {
  const fetched = useRecords<MissingPage>('/missing');
  useTitle('Missing');
  return (
    <>
      <h1>What is missing</h1>
      <ViewFrame fetched={fetched}>
        {({ originals, unheard, undescribed }) => (
          <>
            {originals.length + unheard.length + undescribed.length === 0 && (
              <p className="none">Nothing that this case cites is missing, and everybody concerned has been heard.</p>
            )}
            <div className="missing">
              {originals.length > 0 && (
                <section>
                  <h2>Originals to get</h2>
                  <p className="soft">Cited here, not held.</p>
                  <ol>
                    {originals.map(({ name, kind, claims, places }) => (
                      <li key={name}>
                        <h3>
                          <bdi>{name}</bdi> <span className="soft">{kind}</span>
                        </h3>
                        <p>
                          {countOf(claims.length, 'claim hangs on it', 'claims hang on it')}; cited by{' '}
                          <PlaceListPlain places={places} />
                        </p>
                        <ClaimLinks claims={claims} />
                      </li>
                    ))}
                  </ol>
                </section>
              )}
              {unheard.length > 0 && (
                <section>
                  <h2>Whom to call</h2>
                  <p className="soft">Their own act is claimed, and they have not been heard.</p>
                  <ol>
                    {unheard.map(({ name, claims }) => (
                      <li key={name}>
                        <h3>
                          <bdi>{name}</bdi>
                        </h3>
                        <p>{countOf(claims.length, 'claim')}</p>
                        <ClaimLinks claims={claims} />
                      </li>
                    ))}
                  </ol>
                </section>
              )}
            </div>
            {undescribed.length > 0 && (
              <section>
                <h2>Documents to describe</h2>
                <p className="soft">Without a date no as-of view can place them.</p>
                <ul className="claim-links">
                  {undescribed.map((document) => (
                    <li key={document.id}>
                      <Link href={toDocument(document.id)}>
                        <bdi>{document.title ?? document.name}</bdi>
                      </Link>{' '}
                      <span className="soft">
                        {[
                          document.published === null ? 'no date' : '',
                          document.publisher === null ? 'no publisher' : '',
                        ]
                          .filter((lack) => lack !== '')
                          .join(', ')}
                      </span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </>
        )}
      </ViewFrame>
    </>
  );
}

function PlaceListPlain({ places }: { readonly places: MissingPage['originals'][number]['places'] }): ReactNode {
  return places.map((place, at) => (
    <span key={place.document}>
      {at > 0 && ', '}
      <PlaceList places={[place]} />
    </span>
  ));
}
