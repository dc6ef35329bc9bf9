// A photo is accepted by its structure, never by its name, and kept without what it says about place, time and camera.
import { Refusal } from '../../../shared/contract/kernel.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';

export const MAX_PHOTO_BYTES = 8 * 1024 * 1024;
const MAX_PHOTO_PIXELS = 40_000_000;

/** An image as its structure tells it, rebuilt from the parts that are needed to show it. */
export interface Image {
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/**
 * The same picture without metadata.
 * @throws Refusal `TOO_LARGE` above 8 MB or 40 megapixels, `NOT_AN_IMAGE` for all that is no whole JPEG or PNG
 */
export function cleanPhoto(bytes: Uint8Array): Image {
  if (bytes.length > MAX_PHOTO_BYTES) throw new Refusal('TOO_LARGE');
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const tooLarge = (width: number, height: number): void => {
    if (width * height > MAX_PHOTO_PIXELS) throw new Refusal('TOO_LARGE');
  };
  const image = readJpeg(source, tooLarge) ?? readPng(source, tooLarge);
  if (!image) throw new Refusal('NOT_AN_IMAGE');
  return image;
}

/** Called as soon as the size is known, before any work in proportion to it. */
export type CheckSize = (width: number, height: number) => void;
