import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { useTaxonomyStatus } from './use-finding.ts';

/** Whose names these are; and, once and quietly, how to have all of them. */
export function TaxonomyNote({
  language,
  onSettings,
}: {
  readonly language: string;
  readonly onSettings: () => void;
}) {
  const text = useText();
  const { data } = useTaxonomyStatus();
  const isWhole = data?.packs.some((pack) => pack.language === language) ?? true;
  return (
    <footer className="taxonomy-note-foot">
      <p className="suggestions-note">
        {text('taxonomy.attribution')} {text('suggestions.ours.explained')}
      </p>
      {isWhole ? null : (
        <p className="suggestions-note">
          {text('suggestions.notWhole')}{' '}
          <Button variant="quiet" onPress={onSettings}>
            {text('suggestions.openSettings')}
          </Button>
        </p>
      )}
    </footer>
  );
}
