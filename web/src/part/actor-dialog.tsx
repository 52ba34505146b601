import { actor, asking } from '../actor.ts';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { readForm } from '../read-form.ts';
import { useStore } from '../store.ts';

/** Asks once who decides: the log has it with everything that is done. */
export function ActorDialog(): ReactNode {
  const answer = useStore(asking);
  const known = useStore(actor);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (answer !== null) dialog.current?.showModal();
  }, [answer]);
  if (answer === null) return null;
  return (
    <dialog ref={dialog} className="actor" aria-labelledby="actor-head" onCancel={() => answer(null)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const name = readForm(event.currentTarget)['name'] ?? '';
          answer(name === '' ? null : name);
        }}
      >
        <h2 id="actor-head">Who decides?</h2>
        <p>
          Everything that is done is logged with the name of whoever did it. It stays in this browser and in the case.
        </p>
        <label>
          Your name
          <input name="name" required maxLength={200} defaultValue={known ?? ''} autoComplete="name" />
        </label>
        <p className="buttons">
          <button type="submit">Go on</button>{' '}
          <button type="button" className="quiet" onClick={() => answer(null)}>
            Not now
          </button>
        </p>
      </form>
    </dialog>
  );
}
