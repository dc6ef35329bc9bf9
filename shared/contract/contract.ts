// The whole contract between the two halves: everything that the renderer can ask of the backend.
import * as z from 'zod';
import { caseChanged, cases } from './cases.contract.ts';
import { desktop } from './desktop.contract.ts';
import { documents } from './documents.contract.ts';
import { interviewChanged, interviews } from './interviews.contract.ts';
import type { Client, Contract, Handlers } from './kernel.ts';
import { settings } from './settings.contract.ts';
import { skills } from './skills.contract.ts';
import { taxonomy, taxonomyProgress } from './taxonomy.contract.ts';
import { vault } from './vault.contract.ts';

export const contract = {
  vault,
  cases,
  interviews,
  skills,
  taxonomy,
  documents,
  settings,
  desktop,
} as const satisfies Contract;

export type TramaHandlers = Handlers<typeof contract>;
export type TramaClient = Client<typeof contract>;

/** What the backend tells without being asked. */
export const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('vaultLocked') }),
  z.strictObject({ type: z.literal('vaultUnlocked') }),
  z.strictObject({ type: z.literal('caseChanged'), ...caseChanged.shape }),
  /** An answer, the place, the room or a decision of this interview changed; both windows look again. */
  z.strictObject({ type: z.literal('interviewChanged'), ...interviewChanged.shape }),
  /** The halves were covered or uncovered. */
  z.strictObject({ type: z.literal('covered'), covered: z.enum(['no', 'hidden', 'break']) }),
  /** An import of the taxonomy goes on. */
  z.strictObject({ type: z.literal('taxonomyProgress'), ...taxonomyProgress.shape }),
  /** The taxonomy is another now: lists that show its labels look again. */
  z.strictObject({ type: z.literal('taxonomyChanged') }),
  /** The page is to save what is unsaved and then to call `desktop.flushed` with `ask`, which this page alone was told. */
  z.strictObject({ type: z.literal('flush'), ask: z.int().min(1) }),
  /** The shell asks the page to do something from the native menu; `action` is an id of the renderer's registry. */
  z.strictObject({ type: z.literal('action'), action: z.string() }),
]);
export type TramaEvent = z.output<typeof eventSchema>;
