import { Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { useBackend } from '../../backend/queries.tsx';
import { savePdf } from '../../backend/save-file.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { notify } from '../../ui/notify.tsx';
import type { OpenPdf } from './pdf-reader.ts';
import { printPages } from './print-pages.ts';

interface CvActionsProps {
  /** The CV as it is on the screen; absent while another one is made. */
  readonly file: { readonly fileName: string; readonly pdf: Uint8Array<ArrayBuffer> } | undefined;
  readonly pdf: OpenPdf | null;
}

/** Print, and save as PDF. */
export function CvActions({ file, pdf }: CvActionsProps) {
  const text = useText();
  const { client } = useBackend();
  const [busy, setBusy] = useState<'saving' | 'printing' | null>(null);
  const isReady = file !== undefined && pdf !== null && busy === null;
  const save = async () => {
    if (!file) return;
    setBusy('saving');
    try {
      const saved = await savePdf(client, file);
      if (saved !== null) notify(text('documents.cv.saved', { file: saved }));
    } catch (error) {
      const isFull = error instanceof Refusal && error.code === 'DISK_FULL';
      notify(text(isFull ? 'documents.cv.diskFull' : 'documents.cv.saveFailed'));
    }
    setBusy(null);
  };
  const print = async () => {
    if (!pdf) return;
    setBusy('printing');
    try {
      await printPages({ pdf, sheetsClass: 'print-sheets', sheetClass: 'print-sheet' });
    } catch {
      notify(text('documents.cv.printFailed'));
    }
    setBusy(null);
  };
  return (
    <>
      <Button
        icon={<Printer />}
        isPending={busy === 'printing'}
        isDisabled={!isReady && busy !== 'printing'}
        onPress={() => void print()}
      >
        {text('documents.cv.print')}
      </Button>
      <Button
        variant="primary"
        icon={<Download />}
        isPending={busy === 'saving'}
        isDisabled={!isReady && busy !== 'saving'}
        onPress={() => void save()}
      >
        {text('documents.cv.save')}
      </Button>
    </>
  );
}
