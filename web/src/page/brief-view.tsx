import type { CasePage } from '../../../src/model/pages.ts';
import { AsOfSlider } from '../part/as-of-slider.tsx';
import type { ReactNode } from 'react';
import { TypedField } from '../part/typed-field.tsx';
import { useAddress } from '../address.tsx';
import { useCaseVersion } from '../case-version.ts';
import { useTitle } from '../part/view-frame.tsx';

/** The cited report, as it would leave the case, and the way to take it along. */
export function BriefView({ matter }: { readonly matter: CasePage }): ReactNode {
  const { query } = useAddress();
  const version = useCaseVersion();
  useTitle('Brief');
  const asked = new URLSearchParams(
    ['title', 'about', 'asof'].flatMap((name) => (query.get(name) ? [[name, query.get(name)!]] : [])),
  );
  const address = (extra: Readonly<Record<string, string>>): string =>
    `/api/brief?${new URLSearchParams({ ...Object.fromEntries(asked), ...extra }).toString()}`;
  return (
    <>
      <h1>Brief</h1>
      <form className="filters" aria-label="What the brief holds" onSubmit={(event) => event.preventDefault()}>
        <TypedField label="Title" name="title" value={asked.get('title') ?? ''} />
        <TypedField
          label="Right of reply: about"
          name="about"
          value={asked.get('about') ?? ''}
          offers={matter.entities.slice(0, 200).map(({ name }) => name)}
        />
        <AsOfSlider matter={matter} />
      </form>
      <p className="buttons">
        <a href={address({ download: '1' })} download>
          Download as one page (HTML)
        </a>
        <a href={address({ format: 'markdown', download: '1' })} download>
          Download as Markdown
        </a>
      </p>
      <iframe
        key={`${asked.toString()} ${version}`}
        className="brief-frame"
        title="The brief as it would leave the case"
        sandbox="allow-popups"
        src={address({})}
      />
    </>
  );
}
