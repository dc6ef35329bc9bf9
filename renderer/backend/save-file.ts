import type { TramaClient } from '../../shared/contract/contract.ts';

/** Long enough for the browser to have taken the bytes. */
const KEPT_MS = 60_000;

export interface SavedFile {
  readonly fileName: string;
  readonly content: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/**
 * Saves a file where she says; a host without a file dialog hands it to the browser's downloads. Resolves with the name
 * under which it was saved, or `null` when she decided not to.
 */
export async function saveFile(
  client: TramaClient,
  { fileName, content, mediaType }: SavedFile,
): Promise<string | null> {
  const saved = await client.desktop.saveFile({ fileName, content });
  if (saved.outcome !== 'inPage') return saved.fileName;
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  return fileName;
}

/** Saves a produced paper as `saveFile` does. */
export function savePdf(
  client: TramaClient,
  { fileName, pdf }: { readonly fileName: string; readonly pdf: Uint8Array<ArrayBuffer> },
): Promise<string | null> {
  return saveFile(client, { fileName, content: pdf, mediaType: 'application/pdf' });
}

/** Saves an interview as `saveFile` does. */
export function saveZip(
  client: TramaClient,
  { fileName, zip }: { readonly fileName: string; readonly zip: Uint8Array<ArrayBuffer> },
): Promise<string | null> {
  return saveFile(client, { fileName, content: zip, mediaType: 'application/zip' });
}
