import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FilePlus } from 'lucide-react';
import { MAX_FILE_BYTES } from '../../../shared/contract/http.ts';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { FilePicker } from '../../ui/file-picker.tsx';
import { Progress } from '../../ui/progress.tsx';
import { ProblemList } from './problem-list.tsx';

/** Windows has a name of its own for it; the ending is for systems that have none. */
const ZIP = ['application/zip', 'application/x-zip-compressed', '.zip'];

/** Takes in an interview that somebody sent: all of it, or nothing. */
export function PackImport({ nameOf }: { readonly nameOf: (id: string) => string }) {
  const text = useText();
  const refusalText = useRefusalText();
  const { client } = useBackend();
  const queries = useQueryClient();
  const taking = useMutation({
    mutationFn: async (file: File) => {
      // No pack is larger; what is, is not read into memory to be refused.
      if (file.size > MAX_FILE_BYTES) throw new Refusal('PACK_TOO_LARGE');
      return client.interviews.importPack({ zip: new Uint8Array(await file.arrayBuffer()) });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKeys.definitions }),
  });
  const { data, error, isPending } = taking;
  return (
    <div className="pack-import">
      <FilePicker
        label={text('packs.import.choose')}
        description={text('packs.import.hint')}
        accept={ZIP}
        icon={<FilePlus />}
        isPending={isPending}
        onPick={(file) => taking.mutate(file)}
      />
      {isPending ? <Progress label={text('packs.import.working')} /> : null}
      {error ? (
        <Banner tone="danger" role="alert">
          {refusalText(error)}
        </Banner>
      ) : null}
      {data && !data.accepted ? (
        <>
          <Banner tone="danger" role="alert">
            {text('packs.import.refused')}
          </Banner>
          <ProblemList problems={data.problems} />
        </>
      ) : null}
      {data?.accepted ? (
        <>
          <Banner tone="good">
            {text(data.isNew ? 'packs.import.done' : 'packs.import.known', {
              title: nameOf(data.id ?? ''),
              version: data.version ?? 1,
              voices: data.voices,
            })}
          </Banner>
          {data.problems.length === 0 ? null : (
            <details className="pack-remarks">
              <summary>{text('packs.import.remarks', { count: data.problems.length })}</summary>
              <ProblemList problems={data.problems} />
            </details>
          )}
        </>
      ) : null}
    </div>
  );
}
