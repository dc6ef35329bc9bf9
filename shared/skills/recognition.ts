// Where a skill stands on its way through the four stages, derived from its acts and never stored: identification,
// documentation, assessment, certification (Council Recommendation of 20 December 2012).
import { EVIDENCE_RULES } from '../domain/recognition.ts';
import type { Recognition } from '../domain/recognition.ts';

export const STAGES = ['identification', 'documentation', 'assessment', 'certification'] as const;
export type Stage = (typeof STAGES)[number];

/** What is missing before the next stage, in the order in which it can be done. */
export const MISSING = [
  'evidence',
  'assessment',
  'secondAssessor',
  'agreement',
  'recognition',
  'referral',
  'certificate',
] as const;
export type Missing = (typeof MISSING)[number];

export interface Standing<Act extends Recognition = Recognition> {
  /** The furthest stage that was reached since the last withdrawal. */
  readonly stage: Stage;
  /** The newest assessment of each assessor since then, oldest first. */
  readonly assessments: readonly Act[];
  /** True while two assessors found different things and have recorded no agreement since. */
  readonly disagreement: boolean;
  /** What they agreed after they had differed. */
  readonly resolution: Act | null;
  /** The level found or agreed, where nothing is in dispute and it was not "not met". */
  readonly level: number | null;
  readonly recognised: Act | null;
  readonly referred: Act | null;
  readonly certified: Act | null;
  /** The withdrawal that all this comes after. */
  readonly withdrawn: Act | null;
  /** What is missing next, or null when a competent body has certified it. */
  readonly missing: Missing | null;
}

export interface Recorded<Act extends Recognition> {
  /** The acts of one skill, oldest first. */
  readonly acts: readonly Act[];
  /** Whether any evidence speaks for it. */
  readonly documented: boolean;
  /** How many assessors the organisation wants. */
  readonly assessors: 'one' | 'two';
}

/**
 * Where a skill stands. An act that the acts before it did not allow, as from another machine, counts as if it had not been
 * made. Whether there was evidence and how many assessors were wanted is asked when an act is made: what was recognised
 * stays so when an item is removed or the office changes its rule.
 */
export function standingOf<Act extends Recognition>({ acts, ...rest }: Recorded<Act>): Standing<Act> {
  const valid = validActs(acts);
  const withdrawn = valid.findLast(({ act }) => act === 'withdraw') ?? null;
  return { ...readActs(sinceWithdrawal(valid), rest), withdrawn };
}

function validActs<Act extends Recognition>(acts: readonly Act[]): readonly Act[] {
  const asMade = { documented: true, assessors: 'one' } as const;
  return acts.reduce<readonly Act[]>((before, act) => {
    const standing = readActs(sinceWithdrawal(before), asMade);
    return refusalAfter(standing, act, asMade) === null ? [...before, act] : before;
  }, []);
}

function sinceWithdrawal<Act extends Recognition>(acts: readonly Act[]): readonly Act[] {
  return acts.slice(acts.findLastIndex(({ act }) => act === 'withdraw') + 1);
}

export type RecognitionRefusal =
  | 'NO_EVIDENCE'
  | 'NOT_ASSESSED'
  | 'SECOND_ASSESSOR_NEEDED'
  | 'NO_DISAGREEMENT'
  | 'DISAGREEMENT'
  | 'RULES_MISSING'
  | 'NOT_RECOGNISED';

/** Why an act cannot be made now, or null. Withdrawing is possible whenever there is something to withdraw. */
export function refusalOf<Act extends Recognition>(
  act: Recognition,
  recorded: Recorded<Act>,
): RecognitionRefusal | null {
  return refusalAfter(standingOf(recorded), act, recorded);
}

function refusalAfter(
  standing: Standing,
  act: Recognition,
  recorded: Pick<Recorded<Recognition>, 'documented' | 'assessors'>,
): RecognitionRefusal | null {
  switch (act.act) {
    case 'assess':
      return null;
    case 'resolve':
      return resolving(standing, act);
    case 'recognise':
      return recognising(standing, act, recorded);
    case 'refer':
    case 'certify':
      return standing.recognised === null ? 'NOT_RECOGNISED' : null;
    case 'withdraw':
      return standing.assessments.length === 0 ? 'NOT_ASSESSED' : null;
  }
}

function resolving({ assessments, disagreement }: Standing, act: Recognition): RecognitionRefusal | null {
  if (!disagreement) return assessments.length === 0 ? 'NOT_ASSESSED' : 'NO_DISAGREEMENT';
  return act.level === null ? 'NOT_ASSESSED' : null;
}

function recognising(
  { assessments, disagreement, level }: Standing,
  { rules, level: wanted }: Recognition,
  { documented, assessors }: Pick<Recorded<Recognition>, 'documented' | 'assessors'>,
): RecognitionRefusal | null {
  if (!documented) return 'NO_EVIDENCE';
  if (assessments.length === 0) return 'NOT_ASSESSED';
  if (assessors === 'two' && assessments.length < 2) return 'SECOND_ASSESSOR_NEEDED';
  if (disagreement) return 'DISAGREEMENT';
  // Only what was found, or agreed, can be recognised.
  if (level === null || (wanted !== null && wanted !== level)) return 'NOT_ASSESSED';
  return EVIDENCE_RULES.every((rule) => rules.includes(rule)) ? null : 'RULES_MISSING';
}

function readActs<Act extends Recognition>(
  acts: readonly Act[],
  { documented, assessors }: Pick<Recorded<Act>, 'documented' | 'assessors'>,
): Standing<Act> {
  const last = (wanted: Recognition['act']) => acts.findLast(({ act }) => act === wanted) ?? null;
  const assessments = newestOfEach(acts.filter(({ act }) => act === 'assess'));
  const resolution = acts.findLast((act, at) => act.act === 'resolve' && !assessedAfter(acts, at)) ?? null;
  const disagreement = resolution === null && differ(assessments);
  const found = resolution ?? (disagreement ? null : (assessments.at(-1) ?? null));
  const level = found === null || found.outcome === 'notMet' ? null : found.level;
  const standing = {
    assessments,
    disagreement,
    resolution,
    level,
    recognised: last('recognise'),
    referred: last('refer'),
    certified: last('certify'),
    withdrawn: null,
  };
  const missing = nextOf(standing, { documented, assessors });
  return { ...standing, missing, stage: stageOf(standing, documented) };
}

function nextOf(
  standing: Omit<Standing, 'stage' | 'missing'>,
  { documented, assessors }: Pick<Recorded<Recognition>, 'documented' | 'assessors'>,
): Missing | null {
  if (standing.certified) return null;
  if (standing.recognised) return standing.referred ? 'certificate' : 'referral';
  if (!documented) return 'evidence';
  if (standing.assessments.length === 0) return 'assessment';
  if (assessors === 'two' && standing.assessments.length < 2) return 'secondAssessor';
  if (standing.disagreement) return 'agreement';
  return standing.level === null ? 'assessment' : 'recognition';
}

function stageOf(
  { certified, assessments }: Pick<Standing, 'certified' | 'assessments'>,
  documented: boolean,
): Stage {
  if (certified) return 'certification';
  if (assessments.length > 0) return 'assessment';
  return documented ? 'documentation' : 'identification';
}

/** One assessor is one name, whatever its case or spaces. */
function assessorOf({ who }: Recognition): string {
  return who.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function newestOfEach<Act extends Recognition>(assessments: readonly Act[]): readonly Act[] {
  return assessments.filter(
    (one, at) => !assessments.slice(at + 1).some((later) => assessorOf(later) === assessorOf(one)),
  );
}

/** A new assessment opens again what had been agreed. */
function assessedAfter(acts: readonly Recognition[], at: number): boolean {
  return acts.slice(at + 1).some(({ act }) => act === 'assess');
}

function differ(assessments: readonly Recognition[]): boolean {
  const [first, ...others] = assessments;
  return others.some(({ level, outcome }) => level !== first?.level || outcome !== first.outcome);
}
