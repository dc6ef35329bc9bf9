import type { TramaClient } from '../../../shared/contract/contract.ts';

/** Saves a PDF where the counsellor says; a host without a dialog of its own hands it to the browser's downloads. */
export async function savePdf(
  client: TramaClient,
  file: { readonly fileName: string; readonly pdf: Uint8Array<ArrayBuffer> },
): Promise<'saved' | 'cancelled'> {
  const { outcome } = await client.desktop.saveFile({ fileName: file.fileName, content: file.pdf });
  if (outcome !== 'inPage') return outcome;
  const address = URL.createObjectURL(new Blob([file.pdf], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.fileName;
  link.click();
  // The download has the blob's bytes by then; the address alone would keep them in memory.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
  return 'saved';
}
