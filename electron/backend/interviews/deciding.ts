// From answers to the record: what a counsellor accepts is written together with her decision, and can be taken back.
import * as z from 'zod';
import { Refusal } from '../../../shared/contract/kernel.ts';
import type { Decision, Made } from '../../../shared/interview/interview.ts';
import { decisionSchema } from '../../../shared/interview/interview.ts';
import { personSchema } from '../../../shared/domain/person.ts';
import { ENTITIES, fieldsOf } from '../cases/entities.ts';
import { insert, insertEntry, patch, remove, restore, rowOf } from '../cases/record-store.ts';
import type { Writer } from '../cases/record-store.ts';
import { setStoryRemoved } from '../skills/evidence.ts';
import type { Held } from './repository.ts';

/** An accepted proposal: its name, the item that it comes from, what was proposed, and what is made of it. */
export interface Accepted {
  readonly proposal: string;
  readonly path: string;
  readonly proposed: Decision['proposed'];
  readonly made: Made;
}

type Result = Pick<Decision, 'entity' | 'entryId' | 'before'>;
const MADE_ENTITIES = ['fact', 'story', 'language', 'experience', 'education', 'skill'] as const;
const entityRow = z.enum(MADE_ENTITIES);
const anyRow = z.looseObject({});
/** What a person's fields held before an acceptance, and what it put there. */
const fillingSchema = z.object({ was: personSchema.partial(), became: personSchema.partial() });

/** Writes what was accepted and the decision. What an earlier decision of the same proposal made is changed, not doubled. */
export function accept(writer: Writer, held: Held, { proposal, path, proposed, made }: Accepted): void {
  const earlier = decisionOf(writer, held, proposal);
  const result =
    made.to === 'person'
      ? fillPerson(writer, held, made.fields, earlier)
      : fillEntry(writer, { held, path, made, earlier });
  decide(writer, held, { interviewId: held.id, proposal, outcome: 'accepted', proposed, ...result });
}

/** Notes that a proposal is not wanted. What an earlier decision put into the record goes. */
export function drop(
  writer: Writer,
  held: Held,
  { proposal, proposed }: Pick<Accepted, 'proposal' | 'proposed'>,
): void {
  takeBack(writer, held, decisionOf(writer, held, proposal));
  const nothing = { entity: null, entryId: null, before: null };
  decide(writer, held, { interviewId: held.id, proposal, outcome: 'dropped', proposed, ...nothing });
}

/** Takes a decision back. @throws Refusal `NOT_FOUND` where nothing was decided */
export function undecide(writer: Writer, held: Held, proposal: string): void {
  const earlier = decisionOf(writer, held, proposal);
  if (!earlier) throw new Refusal('NOT_FOUND');
  takeBack(writer, held, earlier);
  decide(writer, held, { ...earlier, outcome: 'open', before: null });
}

function decide(writer: Writer, { caseId }: Held, decision: Decision): void {
  const id = `${decision.interviewId}/${decision.proposal}`;
  const key = { caseId, entity: 'decision', id } as const;
  const existing = writer.transaction.row(anyRow, 'SELECT id FROM decision WHERE id = :id', { id });
  if (existing) patch(writer, key, decision);
  else insert(writer, key, decision);
}

function decisionOf({ transaction }: Writer, { id }: Held, proposal: string): Decision | undefined {
  const row = transaction.row(
    anyRow,
    'SELECT * FROM decision WHERE interview_id = :id AND proposal = :proposal',
    { id, proposal },
  );
  return row && decisionSchema.parse(fieldsOf(ENTITIES.decision, row));
}

function fillPerson(
  writer: Writer,
  { caseId }: Held,
  fields: Extract<Made, { to: 'person' }>['fields'],
  earlier: Decision | undefined,
): Result {
  const key = { caseId, entity: 'person', id: caseId } as const;
  const stored = personSchema.parse(fieldsOf(ENTITIES.person, rowOf(writer.transaction, key)));
  const replaced = Object.fromEntries(
    Object.keys(fields).map((field) => [field, stored[field as keyof typeof stored]]),
  );
  patch(writer, key, fields);
  // What stood there before the first acceptance is what taking it back has to bring.
  const was = earlier?.outcome === 'accepted' ? fillingSchema.parse(earlier.before).was : replaced;
  return { entity: 'person', entryId: null, before: { was, became: fields } as Decision['before'] };
}

function fillEntry(
  writer: Writer,
  {
    held,
    path,
    made,
    earlier,
  }: {
    readonly held: Held;
    readonly path: string;
    readonly made: Exclude<Made, { to: 'person' }>;
    readonly earlier: Decision | undefined;
  },
): Result {
  const { caseId } = held;
  const source = made.to === 'fact' || made.to === 'story' ? { interviewId: held.id, path } : {};
  const fields = { ...made.fields, ...source };
  const entryId = earlier?.entity === made.to ? earlier.entryId : null;
  if (entryId !== null) {
    const key = { caseId, entity: made.to, id: entryId } as const;
    restore(writer, key);
    patch(writer, key, made.to === 'skill' ? changesOf(made.fields) : fields);
    if (made.to === 'story') setStoryRemoved(writer, caseId, { storyId: entryId, removed: false });
    return { entity: made.to, entryId, before: null };
  }
  const id = writer.authorship.ids();
  if (made.to === 'fact' || made.to === 'story') insert(writer, { caseId, entity: made.to, id }, fields);
  else insertEntry(writer, { caseId, entity: made.to, id }, fields);
  return { entity: made.to, entryId: id, before: null };
}

/** What accepting a card once more changes of its skill. What the card says nothing of was worked out since. */
function changesOf({ name, group, level }: Extract<Made, { to: 'skill' }>['fields']) {
  return { name, group, ...(level !== null && { level }) };
}

function takeBack(writer: Writer, { caseId }: Held, decision: Decision | undefined): void {
  if (decision?.outcome !== 'accepted') return;
  if (decision.entity === 'person') {
    emptyPerson(writer, caseId, decision);
  } else if (decision.entryId !== null) {
    const entity = entityRow.parse(decision.entity);
    remove(writer, { caseId, entity, id: decision.entryId });
    if (entity === 'story') setStoryRemoved(writer, caseId, { storyId: decision.entryId, removed: true });
  }
}

/** Brings back what stood there before, unless somebody has written something else since. */
function emptyPerson(writer: Writer, caseId: string, decision: Decision): void {
  const key = { caseId, entity: 'person', id: caseId } as const;
  const stored = fieldsOf(ENTITIES.person, rowOf(writer.transaction, key));
  const { was, became } = fillingSchema.parse(decision.before);
  const untouched = Object.entries(became)
    .filter(([field, value]) => JSON.stringify(stored[field]) === JSON.stringify(value))
    .map(([field]) => [field, was[field as keyof typeof was]]);
  patch(writer, key, Object.fromEntries(untouched) as Record<string, unknown>);
}
