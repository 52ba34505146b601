import { Link, toDocument } from '../address.tsx';
import { ViewFrame, useTitle } from '../part/view-frame.tsx';
import type { DocumentRow } from '../../../src/model/pages.ts';
import { LongList } from '../part/long-list.tsx';
import type { ReactNode } from 'react';
import { countOf } from '../words.ts';
import { nameDate } from '../../../src/picture/name-date.ts';
import { useRecords } from '../records.ts';

/** What the case holds, and what each document lacks. */
export function DocumentsView(): ReactNode {
  const fetched = useRecords<readonly DocumentRow[]>('/documents');
  useTitle('Documents');
  return (
    <>
      <h1>Documents</h1>
      <ViewFrame fetched={fetched}>
        {(documents) =>
          documents.length === 0 ? (
            <p className="none">This case has no documents yet.</p>
          ) : (
            <LongList
              items={documents}
              name="Documents"
              keyOf={({ id }) => id}
              height={84}
              draw={(document) => (
                <article className="document-entry">
                  <h2>
                    <Link href={toDocument(document.id)}>
                      <bdi>{document.title ?? document.name}</bdi>
                    </Link>
                  </h2>
                  <p>
                    <bdi>{document.publisher ?? 'no publisher'}</bdi>
                    {document.author !== null && (
                      <>
                        , <bdi>{document.author}</bdi>
                      </>
                    )}
                    , {document.published === null ? 'no date' : nameDate(document.published)}{' '}
                    <span className="soft">
                      <bdi>{document.name}</bdi>
                    </span>
                  </p>
                  <p className="soft">
                    {countOf(document.statements, 'statement')} with a source, {countOf(document.claims, 'claim')}
                  </p>
                </article>
              )}
            />
          )
        }
      </ViewFrame>
    </>
  );
}
