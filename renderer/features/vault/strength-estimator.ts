// Read only when someone writes her own passphrase: it brings forty thousand common passwords.
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** Longer texts are strong enough, and the estimate would take seconds. */
const ESTIMATED_LENGTH = 100;

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: ESTIMATED_LENGTH });

/** 0 to 4; from 3 on it is accepted. */
export type Strength = 0 | 1 | 2 | 3 | 4;

/** How hard a passphrase is to guess; `known` are words that others know of her. */
export function strengthOf(passphrase: string, known: readonly string[]): Strength {
  const words = known.flatMap((name) => name.split(/\s+/)).filter(Boolean);
  return estimator.check(passphrase.normalize('NFKC'), ['trama', ...words]).score;
}
