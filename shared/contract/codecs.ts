// Values that JSON cannot carry by itself. Every codec works both ways; one-way transforms are not used in a contract.
import * as z from 'zod';

/** Bytes as base64 text on the wire, a `Uint8Array` at both ends. Wrong base64 is invalid input. */
export const bytes = z.codec(z.base64(), z.instanceof(Uint8Array), {
  decode: (text) => z.util.base64ToUint8Array(text),
  encode: (value) => base64Of(value),
});

/** A multiple of three, so that the pieces of text join without padding between them. */
const PIECE = 3 * 4096;

/** Piece by piece: as one string of bytes, a photo of 8 MB takes seven times as long. */
function base64Of(value: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < value.length; at += PIECE) {
    pieces.push(z.util.uint8ArrayToBase64(value.subarray(at, at + PIECE)));
  }
  return pieces.join('');
}

/** Nothing goes in. */
export const nothing = z.strictObject({});

/** Nothing comes out but that it was done. */
export const done = z.strictObject({ done: z.literal(true) });
export const DONE = { done: true } as const;
