import { Library } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';

/** Says so where no skill fits, and leads to the shelves. */
export function NothingFits({
  text: words,
  onBrowse,
}: {
  readonly text: string;
  readonly onBrowse: () => void;
}) {
  const text = useText();
  return (
    <div className="nothing-fits">
      <p role="status">{words}</p>
      <Button icon={<Library />} onPress={onBrowse}>
        {text('suggestions.browse.open')}
      </Button>
    </div>
  );
}
