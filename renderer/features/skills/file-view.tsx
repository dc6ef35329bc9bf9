import { Download } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import { saveFile } from '../../backend/save-file.ts';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { notify } from '../../ui/notify.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
};

/** A photo or scan in large; a PDF is saved to be opened elsewhere. Nothing of it stays in memory once it is closed. */
export function FileView(props: {
  readonly caseId: string;
  readonly fileId: string;
  readonly title: string;
  readonly onClose: () => void;
}) {
  const { caseId, fileId, title, onClose } = props;
  const text = useText();
  const { client } = useBackend();
  const refusalText = useRefusalText();
  const { data, error } = useQuery({
    queryKey: [...queryKeys.case(caseId), 'file', fileId],
    queryFn: async () => {
      const file = await client.skills.file({ caseId, fileId });
      return { ...file, address: await addressOf(file) };
    },
    gcTime: 0,
  });
  const address = data?.address ?? null;
  return (
    <Dialog
      title={title}
      isOpen
      width="wide"
      onClose={onClose}
      actions={
        data ? (
          <Button
            icon={<Download />}
            onPress={() => {
              const fileName = `${nameOf(title)}.${ENDINGS[data.mediaType] ?? 'bin'}`;
              saveFile(client, { ...data, content: new Uint8Array(data.content), fileName }).catch(
                (failed: unknown) => notify(refusalText(failed)),
              );
            }}
          >
            {text('skills.evidence.saveFile')}
          </Button>
        ) : null
      }
    >
      {error ? <Banner tone="danger">{text('skills.evidence.fileFailed')}</Banner> : null}
      {data || error ? null : <Skeleton label={text('skills.loading')} />}
      {address === null ? null : <img className="file-view" src={address} alt={title} />}
      {data?.mediaType === 'application/pdf' ? <p>{text('skills.evidence.pdf')}</p> : null}
    </Dialog>
  );
}

/** A picture as an address of its own, which goes with the dialog; null for what is no picture. */
async function addressOf(file: { content: Uint8Array; mediaType: string }): Promise<string | null> {
  if (!file.mediaType.startsWith('image/')) return null;
  const reader = new FileReader();
  const read = new Promise<string>((resolve, reject) => {
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
  });
  reader.readAsDataURL(new Blob([new Uint8Array(file.content)], { type: file.mediaType }));
  return read;
}

/** A title as a file's name: without what no system takes. */
function nameOf(title: string): string {
  return (
    title
      .replace(/[<>:"/\\|?*]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 120) || 'file'
  );
}
