import type { TramaClient } from '../../shared/contract/contract.ts';

/** Long enough for the browser to have taken the bytes. */
const KEPT_MS = 60_000;

/**
 * Saves a produced paper where she says; a host without a file dialog hands it to the browser's downloads. Resolves with
 * the name under which it was saved, or `null` when she decided not to.
 */
export async function savePdf(
  client: TramaClient,
  file: { readonly fileName: string; readonly pdf: Uint8Array<ArrayBuffer> },
): Promise<string | null> {
  const { outcome, fileName } = await client.desktop.saveFile({ fileName: file.fileName, content: file.pdf });
  if (outcome !== 'inPage') return fileName;
  const address = URL.createObjectURL(new Blob([file.pdf], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  return file.fileName;
}
