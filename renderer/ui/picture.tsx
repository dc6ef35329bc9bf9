import pictures from 'virtual:pictures';
import './picture.css';

/** One of the program's drawings. The word beside it says what it is, so that it is nothing by itself to a screen reader. */
export function Picture({
  id,
  size = 'card',
}: {
  readonly id: string;
  readonly size?: 'small' | 'card' | 'large';
}) {
  const address = pictures[id];
  if (address === undefined) return null;
  return <img className="picture" data-size={size} src={address} alt="" draggable={false} />;
}
