import { Link, toClaim } from '../address.tsx';
import type { ReactNode } from 'react';
import type { ValueRow } from '../../../src/model/pages.ts';
import { layOutScale } from '../../../src/picture/lay-out-scale.ts';

/** Values side by side on one scale, each with whose it is. None is averaged, none supplied. */
export function ScaleFigure({ values }: { readonly values: readonly ValueRow[] }): ReactNode {
  const top = values.find((value) => value.top !== null)?.top ?? null;
  const scale = layOutScale(
    values.map(({ number }) => number),
    top,
  );
  return (
    <table className="scale">
      <thead>
        <tr>
          <th scope="col">Value</th>
          <th scope="col">Whose</th>
          <th scope="col" className="scale-column">
            {scale === null ? '' : `${scale.low.toLocaleString('en-GB')} to ${scale.high.toLocaleString('en-GB')}`}
          </th>
          <th scope="col">Standing</th>
        </tr>
      </thead>
      <tbody>
        {values.map((value, at) => {
          const place = scale?.places[at] ?? null;
          return (
            <tr key={value.claim} aria-current={value.own ? 'true' : undefined}>
              <th scope="row">
                {value.precision !== null && `${value.precision} `}
                {value.own ? value.value : <Link href={toClaim(value.claim)}>{value.value}</Link>}
                {!value.own && (
                  <span className="scale-title">
                    <bdi>{value.title}</bdi>
                  </span>
                )}
              </th>
              <td>
                <bdi>{value.whose === '' ? 'no stated origin' : value.whose}</bdi>
                {value.suppliedBy !== null && <span>, as {value.suppliedBy} has it</span>}
              </td>
              <td className="scale-column">
                {place !== null && (
                  <svg viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden="true">
                    <line x1="4" x2="196" y1="6" y2="6" className="scale-line" />
                    <rect x={place.at * 192} y="1" width="8" height="10" className={value.own ? 'own' : 'other'} />
                  </svg>
                )}
                {place?.off === true && <span className="scale-off">off its scale</span>}
              </td>
              <td>{value.standing}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
