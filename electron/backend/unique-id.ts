import { randomBytes } from 'node:crypto';

/**
 * Makes the ids of a running program: UUIDv7 (RFC 9562, 5.7). They sort by the instant they were made; within one
 * millisecond a counter in `rand_a` keeps their order (6.2, method 1), and a clock set back does not break it.
 */
export function createUniqueIds(clock: () => Date): () => string {
  let instant = 0;
  let counter = 0;
  return () => {
    const now = clock().getTime();
    if (now > instant) {
      instant = now;
      counter = randomBytes(1).readUInt8();
    } else {
      counter += 1;
      if (counter > 0xfff) {
        instant += 1;
        counter = 0;
      }
    }
    const bytes = randomBytes(16);
    bytes.writeUIntBE(instant, 0, 6);
    bytes.writeUInt16BE(0x7000 | counter, 6);
    bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  };
}
