import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Link, useAddress } from './address.tsx';
import type { CasePage } from '../../src/model/pages.ts';
import { ActorDialog } from './part/actor-dialog.tsx';
import { AddView } from './page/add-view.tsx';
import { BriefView } from './page/brief-view.tsx';
import { CLAIM_KINDS } from '../../src/model/vocabulary.ts';
import { CheckView } from './page/check-view.tsx';
import { ClaimView } from './page/claim-view.tsx';
import { DocumentsView } from './page/documents-view.tsx';
import { LedgerView } from './page/ledger-view.tsx';
import { KindView } from './page/kind-view.tsx';
import { LogView } from './page/log-view.tsx';
import { MissingView } from './page/missing-view.tsx';
import { OriginsView } from './page/origins-view.tsx';
import { PeopleView } from './page/people-view.tsx';
import { PersonView } from './page/person-view.tsx';
import { ReaderView } from './page/reader-view.tsx';
import { ReviewView } from './page/review-view.tsx';
import { SearchView } from './page/search-view.tsx';
import { TimelineView } from './page/timeline-view.tsx';
import { ToldNotice } from './part/told-notice.tsx';
import { listen } from './jobs.ts';
import { Notice } from './part/notice.tsx';
import { SearchBox } from './part/search-box.tsx';
import { useRecords } from './records.ts';

const VIEWS: readonly (readonly [path: string, name: string])[] = [
  ['/', 'Ledger'],
  ['/origins', 'Origins'],
  ['/timeline', 'Timeline'],
  ['/people', 'People'],
  ['/documents', 'Documents'],
  ['/missing', 'Missing'],
];
/** What a person does, rather than looks at. */
const DOINGS: readonly (readonly [path: string, name: string])[] = [
  ['/review', 'Review'],
  ['/check', 'Check a draft'],
  ['/brief', 'Brief'],
  ['/add', 'Add documents'],
  ['/log', 'Log'],
];

/** The whole page: the masthead, one view, the foot. */
export function Workbench(): ReactNode {
  const { path } = useAddress();
  const fetched = useRecords<CasePage>('/case');
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => listen(), []);
  useEffect(() => {
    // A screen reader hears the new view; the first one is read by itself.
    if (first.current) first.current = false;
    else main.current?.focus({ preventScroll: true });
  }, [path]);
  const matter = fetched.state === 'failed' ? null : fetched.records;
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="masthead">
        <div className="masthead-line">
          <p className="wordmark">
            <Link href="/">
              Hearsay{' '}
              {matter && (
                <>
                  <span className="matter-rule" aria-hidden="true" />
                  <bdi className="matter">{matter.name}</bdi>
                </>
              )}
            </Link>
          </p>
          <SearchBox />
        </div>
        <div className="masthead-navs">
          {(
            [
              ['Views', VIEWS],
              ['Work', DOINGS],
            ] as const
          ).map(([label, links]) => (
            <nav key={label} aria-label={label}>
              {links.map(([href, name]) => (
                <Link key={href} href={href} aria-current={isIn(path, href) ? 'page' : undefined}>
                  {name}
                </Link>
              ))}
            </nav>
          ))}
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {fetched.state === 'failed' ? <Notice>{fetched.message}</Notice> : matter && chooseView(path, matter)}
      </main>
      <ToldNotice />
      <ActorDialog />
      <footer>
        <p>
          What was reported, by whom, according to whom. Not what is true.
          {matter && (
            <>
              {' '}
              <span className="counts">
                {matter.documents.toLocaleString('en-GB')} {matter.documents === 1 ? 'document' : 'documents'},{' '}
                {matter.claims.toLocaleString('en-GB')} {matter.claims === 1 ? 'claim' : 'claims'}.
              </span>
            </>
          )}
        </p>
      </footer>
    </>
  );
}

function isIn(path: string, href: string): boolean {
  if (href === '/') return path === '/' || path.startsWith('/claims/') || path.startsWith('/kinds/');
  return path === href || path.startsWith(`${href}/`);
}

function chooseView(path: string, matter: CasePage): ReactNode {
  const [, view, id] = path.split('/');
  const key = id === undefined ? null : decodeURIComponent(id);
  if (view === 'claims' && key !== null) return <ClaimView key={key} id={key} matter={matter} />;
  if (view === 'documents') return key === null ? <DocumentsView /> : <ReaderView key={key} id={key} />;
  if (view === 'people') return key === null ? <PeopleView /> : <PersonView key={key} id={key} />;
  if (view === 'origins') return <OriginsView matter={matter} />;
  if (view === 'timeline') return <TimelineView matter={matter} />;
  if (view === 'missing') return <MissingView />;
  if (view === 'review') return <ReviewView />;
  if (view === 'check') return <CheckView />;
  if (view === 'brief') return <BriefView matter={matter} />;
  if (view === 'add') return <AddView />;
  if (view === 'log') return <LogView />;
  const kind = view === 'kinds' ? CLAIM_KINDS.find((each) => each === key) : undefined;
  if (kind !== undefined) return <KindView key={kind} kind={kind} matter={matter} />;
  if (view === 'search') return <SearchView />;
  if (view === '') return <LedgerView matter={matter} />;
  return <Notice>There is no page at this address.</Notice>;
}
