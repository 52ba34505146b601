import type { CasePage, OriginsPage } from '../../../src/model/pages.ts';
import { ViewFrame, useTitle } from '../part/view-frame.tsx';
import { AsOfSlider } from '../part/as-of-slider.tsx';
import { ClaimLinks } from '../part/claim-links.tsx';
import { FlowFigure } from '../part/flow-figure.tsx';
import { OriginMark } from '../part/origin-marks.tsx';
import type { ReactNode } from 'react';
import { useAddress } from '../address.tsx';
import { useRecords } from '../records.ts';

/** The whole case at once: who leans on whom. */
export function OriginsView({ matter }: { readonly matter: CasePage }): ReactNode {
  const asOf = useAddress().query.get('asof');
  const fetched = useRecords<OriginsPage>(`/origins${asOf === null ? '' : `?asof=${encodeURIComponent(asOf)}`}`);
  useTitle('Origins');
  return (
    <>
      <h1>Who leans on whom</h1>
      <AsOfSlider matter={matter} />
      <ViewFrame fetched={fetched}>
        {(page) => (
          <>
            <FlowFigure flow={page.flow} quotes={page.quotes} label="Origin picture of the whole case" />
            <section>
              <h2>Origins, those that most claims rest on first</h2>
              {page.origins.length === 0 && <p className="none">No claim of this case has a stated origin.</p>}
              <ol className="origin-list wide">
                {page.origins.map((origin) => (
                  <li key={origin.key}>
                    <p>
                      <OriginMark kind={origin.mayOverlap ? 'may overlap' : origin.named ? 'named' : 'unnamed'} />{' '}
                      <strong>
                        <bdi>{origin.label}</bdi>
                      </strong>
                      {!origin.named && <span className="soft"> · not named</span>}
                      {origin.mayOverlap && <span className="soft"> · may be the same as another</span>}
                      <span className="soft">
                        {' · '}
                        carried by <bdi>{origin.publishers.join(', ')}</bdi>
                      </span>
                    </p>
                    <ClaimLinks claims={origin.claims} />
                  </li>
                ))}
              </ol>
            </section>
            {page.unstated.length > 0 && (
              <section>
                <h2>No stated origin</h2>
                <p>
                  Nobody says where these entered; only documents’ own voices have them, or they are asked and denied
                  alone.
                </p>
                <div className="many-links">
                  <ClaimLinks claims={page.unstated} most={Infinity} />
                </div>
              </section>
            )}
          </>
        )}
      </ViewFrame>
    </>
  );
}
