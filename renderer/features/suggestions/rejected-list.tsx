import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import type { Rejection } from '../../../shared/domain/goal.ts';

/** What was not wanted in this case, folded away: each can be offered again. */
export function RejectedList(props: {
  readonly rejections: readonly Rejection[];
  readonly onOfferAgain: (rejection: Rejection) => void;
}) {
  const { rejections, onOfferAgain } = props;
  const text = useText();
  if (rejections.length === 0) return null;
  return (
    <details className="rejected">
      <summary>{text('suggestions.rejected.title', { count: rejections.length })}</summary>
      <ul className="rejected-rows">
        {rejections.map((rejection) => (
          <li key={rejection.uri}>
            <bdi>{rejection.label}</bdi>
            <Button variant="quiet" onPress={() => onOfferAgain(rejection)}>
              <span aria-hidden="true">{text('suggestions.rejected.again')}</span>
              <span className="visually-hidden">
                {text('suggestions.rejected.againWhich', { label: rejection.label })}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
