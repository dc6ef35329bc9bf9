import { useMutation } from '@tanstack/react-query';
import { FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { TramaClient } from '../../../shared/contract/contract.ts';
import { useBackend } from '../../backend/queries.tsx';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { TextField } from '../../ui/text-field.tsx';

type Imported = Awaited<ReturnType<TramaClient['taxonomy']['importFiles']>>;

/** Takes in the official download: a zip, or the folder in which it lies. All of it or nothing. */
export function EscoImport({ isImporting }: { readonly isImporting: boolean }) {
  const text = useText();
  const refusalText = useRefusalText();
  const { client, host } = useBackend();
  const [path, setPath] = useState('');
  const taking = useMutation({
    mutationFn: (from: string) => client.taxonomy.importFiles({ paths: [from] }),
    gcTime: 0,
  });
  const choose = async () => {
    const { folder } = await client.desktop.pickFolder({});
    if (folder === null) return;
    setPath(folder);
    taking.mutate(folder);
  };
  return (
    <div className="taxonomy-import">
      <details>
        <summary>{text('taxonomy.how')}</summary>
        <ol className="taxonomy-steps">
          <li>{text('taxonomy.how.open')}</li>
          <li>{text('taxonomy.how.choose')}</li>
          <li>{text('taxonomy.how.bring')}</li>
        </ol>
      </details>
      <div className="taxonomy-path">
        <TextField
          label={text('taxonomy.path')}
          description={text('taxonomy.pathHint')}
          value={path}
          dir="ltr"
          maxLength={4096}
          onChange={setPath}
        />
        {host === 'browser' ? null : (
          <Button icon={<FolderOpen />} onPress={() => void choose()}>
            {text('taxonomy.pick')}
          </Button>
        )}
        <Button
          isDisabled={path.trim() === '' || isImporting}
          isPending={taking.isPending}
          onPress={() => taking.mutate(path.trim())}
        >
          {text('taxonomy.take')}
        </Button>
      </div>
      {taking.isPending || isImporting ? <ImportProgress /> : null}
      {taking.error ? (
        <Banner tone="danger" role="alert">
          {refusalText(taking.error)}
        </Banner>
      ) : null}
      {taking.data ? <Result imported={taking.data} /> : null}
    </div>
  );
}

function ImportProgress() {
  const text = useText();
  const { client, subscribe } = useBackend();
  const [state, setState] = useState<{ readonly file: string; readonly done: number } | null>(null);
  useEffect(
    () =>
      subscribe((event) => {
        if (event.type === 'taxonomyProgress') setState({ file: event.file, done: event.done });
      }),
    [subscribe],
  );
  return (
    <Progress
      label={state === null ? text('taxonomy.working') : text('taxonomy.working.file', { file: state.file })}
      {...(state === null ? {} : { percent: Math.round(state.done * 100) })}
      onCancel={() => void client.taxonomy.cancelImport({})}
    />
  );
}

function Result({ imported }: { readonly imported: Imported }) {
  const text = useText();
  const { accepted, unchanged, problems } = imported;
  return (
    <>
      <Banner tone={accepted ? 'good' : 'danger'} role={accepted ? 'status' : 'alert'}>
        {text(accepted ? (unchanged ? 'taxonomy.unchanged' : 'taxonomy.done') : 'taxonomy.refused')}
      </Banner>
      {problems.length === 0 ? null : (
        <ul className="taxonomy-problems" lang="en">
          {problems.map(({ file, line, sentence }, at) => (
            <li key={at}>
              <span className="taxonomy-note" dir="ltr">
                {line === null ? file : `${file}:${line}`}
              </span>{' '}
              {sentence}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
