// Values that JSON cannot carry by itself. Every codec works both ways; one-way transforms are not used in a contract.
import * as z from 'zod';

/** Bytes as base64 text on the wire, a `Uint8Array` at both ends. Wrong base64 is invalid input. */
export const bytes = z.codec(z.base64(), z.instanceof(Uint8Array), {
  decode: (text) => z.util.base64ToUint8Array(text),
  encode: (value) => z.util.uint8ArrayToBase64(value),
});

/** Nothing goes in. */
export const nothing = z.strictObject({});

/** Nothing comes out but that it was done. */
export const done = z.strictObject({ done: z.literal(true) });
export const DONE = { done: true } as const;
