import type { Finding } from './findings.ts';
import { Picture } from '../../ui/picture.tsx';
import type { Side } from './side.ts';
import { Words } from './words.tsx';

/** What was found, in pictures and words. */
export function FindingList({
  findings,
  side,
}: {
  readonly findings: readonly Finding[];
  readonly side: Side;
}) {
  return (
    <ul className="finding-list">
      {findings.map(({ id, picture, told }) => (
        <li key={id}>
          <Picture id={picture} />
          {'key' in told ? <Words side={side} of={told.key} /> : <bdi>{told.words}</bdi>}
        </li>
      ))}
    </ul>
  );
}
