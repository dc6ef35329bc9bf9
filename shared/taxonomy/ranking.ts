// How well labels and everyday phrases fit what was said, and how several reasons become one score. Pure arithmetic.

export const LABEL_KINDS = ['preferred', 'alternative', 'everyday', 'hidden'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** A label read once: all its words, folded; and those that say something, as stems without repeats. */
export interface ReadLabel {
  readonly kind: LabelKind;
  readonly text: string;
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** What was said: each stem with how much it is worth here. */
export type Said = ReadonlyMap<string, number>;
/** How telling a stem is in the language, whoever says it. */
export type Worth = (stem: string) => number;
/** True for words of doing. */
export type IsDeed = (stem: string) => boolean;

export interface LabelFit {
  /** 0 to 1. */
  readonly score: number;
  readonly label: ReadLabel | null;
  /** Stems of the label that were said. */
  readonly stems: readonly string[];
}

const NO_FIT: LabelFit = { score: 0, label: null, stems: [] };

/** The worth of what was found at which a fit is half as good as it can be. */
const HALF_FOUND = 5;
/** How strictly the rest of a label counts against it: 0 not at all, 1 fully. */
const STRICTNESS = 0.8;
/** Of a label of several words, only one of which was said: less where it is a thing and not what is done with it. */
const ONE_OF_SEVERAL = { deed: 0.9, thing: 0.8 } as const;
const KIND_SHARE: Readonly<Record<LabelKind, number>> = {
  preferred: 1,
  everyday: 1,
  alternative: 0.95,
  hidden: 0.8,
};

function fitOf(said: Said, label: ReadLabel, worth: Worth, isDeed: IsDeed): LabelFit {
  let found = 0;
  let whole = 0;
  const stems: string[] = [];
  for (const stem of label.stems) {
    const own = worth(stem);
    const heard = said.get(stem);
    whole += own;
    if (heard === undefined) continue;
    found += Math.min(own, heard);
    stems.push(stem);
  }
  if (found === 0) return NO_FIT;
  const share = (found / whole) ** STRICTNESS;
  // Squared: two words of a phrase say far more than one common word that is all of it.
  const enough = found ** 2 / (found ** 2 + HALF_FOUND ** 2);
  const [first = ''] = stems;
  const isAlone = stems.length === 1 && label.stems.length > 1;
  const alone = isAlone ? ONE_OF_SEVERAL[isDeed(first) ? 'deed' : 'thing'] : 1;
  return { score: share * enough * alone * KIND_SHARE[label.kind], label, stems };
}

/** The label that fits best. */
export function bestFit(
  said: Said,
  labels: readonly ReadLabel[],
  worth: Worth,
  isDeed: IsDeed = () => true,
): LabelFit {
  let best = NO_FIT;
  for (const label of labels) {
    const fit = fitOf(said, label, worth, isDeed);
    if (fit.score > best.score) best = fit;
  }
  return best;
}

/** Several reasons for the same thing: 0.8each takes its share of the doubt that the others leave. */
export function together(...scores: readonly number[]): number {
  let doubt = 1;
  for (const score of scores) doubt *= 1 - Math.min(1, Math.max(0, score));
  return 1 - doubt;
}

/** How telling a word is that `having` of `all` texts have. */
export function rarity(having: number, all: number): number {
  const few = Math.min(having, all);
  return Math.log(1 + (all - few + 0.5) / (few + 0.5));
}

export interface Scored {
  readonly uri: string;
  readonly score: number;
}

/** Best first; equals in the order of their URIs, so that the same question has the same answer. */
export function bestFirst(one: Scored, other: Scored): number {
  return other.score - one.score || (one.uri < other.uri ? -1 : one.uri > other.uri ? 1 : 0);
}
