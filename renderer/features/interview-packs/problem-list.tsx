import { Copy } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { notify } from '../../ui/notify.tsx';

interface Problem {
  readonly severity: 'error' | 'warning';
  readonly sentence: string;
}

/** What is wrong with a pack, for whoever made it: in English, whatever the interface speaks. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const text = useText();
  const inOrder = problems.toSorted((one, other) => one.severity.localeCompare(other.severity));
  const lines = inOrder.map(({ severity, sentence }) => `${severity}: ${sentence}`);
  const copy = () => {
    navigator.clipboard.writeText(lines.join('\n')).then(
      () => notify(text('packs.import.copied')),
      () => notify(text('packs.import.notCopied')),
    );
  };
  return (
    <div className="pack-problems">
      <ul className="pack-problem-list" lang="en" dir="ltr" tabIndex={0}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button icon={<Copy />} onPress={copy}>
        {text('packs.import.copy')}
      </Button>
    </div>
  );
}
