import { Link, toDocument } from '../address.tsx';
import { addAddress, addFiles, addText, jobs } from '../jobs.ts';
import { useRef, useState } from 'react';
import type { Job } from '../jobs.ts';
import type { ReactNode } from 'react';
import { countOf } from '../words.ts';
import { readForm } from '../read-form.ts';
import { useStore } from '../store.ts';
import { useTitle } from '../part/view-frame.tsx';

/** Documents come in by drop, paste or address; what becomes of each is told as it happens. */
export function AddView(): ReactNode {
  useTitle('Add documents');
  const under = useStore(jobs);
  const [problem, setProblem] = useState<string | null>(null);
  const tell = (started: Promise<string | null>): Promise<boolean> =>
    started.then((said) => {
      setProblem(said);
      return said === null;
    });
  return (
    <>
      <h1>Add documents</h1>
      <div className="add-ways">
        <Drop onFiles={(files) => void tell(addFiles(files))} />
        <form
          className="paste"
          onSubmit={(event) => {
            event.preventDefault();
            const form = event.currentTarget;
            void tell(addText(readForm(form))).then((done) => {
              if (done) form.reset();
            });
          }}
        >
          <h2>Paste text</h2>
          <label>
            Text
            <textarea name="text" rows={7} required dir="auto" />
          </label>
          <div className="paste-known">
            <label>
              Title
              <input name="title" maxLength={200} />
            </label>
            <label>
              Publisher
              <input name="publisher" maxLength={200} />
            </label>
            <label>
              Published
              <input name="published" maxLength={40} placeholder="as 2024-11-15" />
            </label>
          </div>
          <button type="submit">Add the text</button>
        </form>
        <form
          className="address"
          onSubmit={(event) => {
            event.preventDefault();
            const form = event.currentTarget;
            void tell(addAddress(readForm(form)['address'] ?? '')).then((done) => {
              if (done) form.reset();
            });
          }}
        >
          <h2>Give an address</h2>
          <label>
            Address
            <input name="address" type="url" required pattern="https://.*" placeholder="https://" />
          </label>
          <p className="soft">
            This is the one thing that asks the network: the page at this address is fetched and kept.
          </p>
          <button type="submit">Add what it gives</button>
        </form>
      </div>
      {problem !== null && (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
      <section aria-live="polite">
        <h2>On their way</h2>
        {under.length === 0 ? (
          <p className="none">Nothing yet. The rest of the case stays open while documents are read.</p>
        ) : (
          <ol className="jobs">
            {under.map((job) => (
              <li key={job.id}>
                <Progress job={job} />
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
}

function Drop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): ReactNode {
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(files);
      }}
    >
      <h2>Drop files here</h2>
      <p className="soft">
        Text, Markdown, web pages, PDF, Word, mail, feeds, archives. Their bytes are kept as they are.
      </p>
      <label>
        or choose them
        <input
          ref={field}
          type="file"
          multiple
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            if (files.length > 0) onFiles(files);
            if (field.current) field.current.value = '';
          }}
        />
      </label>
    </div>
  );
}

const STAGES = { capture: 'keeping the bytes', read: 'finding statements', connect: 'joining claims' } as const;

function Progress({ job }: { readonly job: Job }): ReactNode {
  const failed = job.outcomes.filter(({ kind }) => kind === 'failed');
  const added = job.outcomes.filter(({ kind }) => kind === 'added');
  const there = job.outcomes.filter(({ kind }) => kind === 'already there');
  return (
    <article className="job">
      <h3>
        <bdi>{job.label}</bdi>
      </h3>
      {job.state === 'done' ? (
        <p>
          {countOf(added.length, 'document')} added
          {there.length > 0 && `, ${there.length} there already`}
          {failed.length > 0 && `, ${failed.length} could not be read`}.
        </p>
      ) : job.state === 'failed' ? (
        <p>{job.message}</p>
      ) : (
        <p>
          <progress max={Math.max(1, job.total)} value={job.done} aria-label={`Progress of ${job.label}`} />{' '}
          {job.stage === null ? 'waiting' : STAGES[job.stage]}
          {job.stage === 'read' && job.total > 0 && `, ${job.done} of ${job.total}`}
        </p>
      )}
      <ul>
        {[...added, ...there].slice(0, 20).map(({ name, document, notExtracted }) => (
          <li key={name}>
            {document === undefined ? (
              <bdi>{name}</bdi>
            ) : (
              <Link href={toDocument(document)}>
                <bdi>{name}</bdi>
              </Link>
            )}
            {notExtracted !== undefined && <span className="log-adrift"> {notExtracted}</span>}
          </li>
        ))}
        {failed.map(({ name, reason }) => (
          <li key={name} className="log-adrift">
            <bdi>{reason ?? name}</bdi>
          </li>
        ))}
      </ul>
    </article>
  );
}
