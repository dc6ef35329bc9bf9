// The contract's mechanics: what a procedure is, how the backend answers a call, how the other end makes one.
// Handlers, clients, routes and conformance tests are all derived from one contract object.
import * as z from 'zod';

/** One callable procedure: what goes in, what comes out, and the refusal codes that may travel. */
export interface Procedure {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  readonly errors: readonly string[];
}
export type Contract = Readonly<Record<string, Readonly<Record<string, Procedure>>>>;

type Value<S extends z.ZodType> = z.output<S>;

/** What implements a contract. A missing handler or a wrong result does not compile. */
export type Handlers<C extends Contract> = {
  [D in keyof C]: {
    [P in keyof C[D]]: (
      input: Value<C[D][P]['input']>,
    ) => Value<C[D][P]['output']> | Promise<Value<C[D][P]['output']>>;
  };
};

/** The typed other end: the same shape, every call a promise that may reject with a `Refusal`. */
export type Client<C extends Contract> = {
  [D in keyof C]: {
    [P in keyof C[D]]: (input: Value<C[D][P]['input']>) => Promise<Value<C[D][P]['output']>>;
  };
};

/** Codes that any procedure may answer with: a wrong call, or something unexpected that was reported locally. */
export const KERNEL_CODES = ['UNKNOWN_PROCEDURE', 'INVALID_INPUT', 'INTERNAL', 'UNREACHABLE'] as const;

/** What travels back. `fields` names the input paths that were wrong; `reference` finds the local report. */
export const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    code: z.string(),
    fields: z.array(z.string()).optional(),
    reference: z.string().optional(),
  }),
]);
export type Reply = z.output<typeof replySchema>;

/** An expected refusal: it travels by its code, if the procedure lists it. It never carries free text. */
export class Refusal extends Error {
  readonly code: string;
  readonly fields: readonly string[];
  readonly reference: string | undefined;
  constructor(code: string, fields: readonly string[] = [], reference?: string) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.fields = fields;
    this.reference = reference;
  }
}

/** Reports an unexpected error locally and returns the reference number that the user may quote. */
export type ReportError = (error: unknown, procedure: string) => string;
export type Dispatch = (domain: unknown, name: unknown, payload: unknown) => Promise<Reply>;

const own = <T>(record: Readonly<Record<string, T>>, key: unknown): T | undefined =>
  typeof key === 'string' && Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * Answers calls against a contract: looks up own properties only, decodes the payload, calls the handler,
 * encodes its result. It never throws, and nothing but listed codes leaves it.
 */
export function createDispatcher<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  report: ReportError,
): Dispatch {
  const table: Readonly<Record<string, Readonly<Record<string, (input: unknown) => unknown>>>> =
    handlers as never;
  return async (domain, name, payload) => {
    const procedure = own(own(contract, domain) ?? {}, name);
    const handler = own(own(table, domain) ?? {}, name);
    if (!procedure || !handler) return { ok: false, code: 'UNKNOWN_PROCEDURE' };
    try {
      const input = z.safeDecode(procedure.input, payload);
      if (!input.success) {
        const fields = [...new Set(input.error.issues.map((issue) => issue.path.join('.')))];
        return { ok: false, code: 'INVALID_INPUT', fields };
      }
      return { ok: true, value: z.encode(procedure.output, await handler(input.data)) };
    } catch (error) {
      if (error instanceof Refusal && procedure.errors.includes(error.code)) {
        return {
          ok: false,
          code: error.code,
          ...(error.fields.length > 0 ? { fields: [...error.fields] } : {}),
        };
      }
      return { ok: false, code: 'INTERNAL', reference: report(error, `${String(domain)}.${String(name)}`) };
    }
  };
}

/** Sends one call as plain JSON values and resolves with whatever came back. */
export type Send = (domain: string, name: string, payload: unknown) => Promise<unknown>;

/** Makes the typed client over a transport. Every refusal rejects as a `Refusal` with its code. */
export function createClient<C extends Contract>(contract: C, send: Send): Client<C> {
  const call = (domain: string, name: string, procedure: Procedure) => async (input: unknown) => {
    const payload = z.safeEncode(procedure.input, input);
    if (!payload.success) {
      throw new Refusal(
        'INVALID_INPUT',
        payload.error.issues.map((issue) => issue.path.join('.')),
      );
    }
    const reply = replySchema.safeParse(await send(domain, name, payload.data));
    if (!reply.success) throw new Refusal('UNREACHABLE');
    if (!reply.data.ok) throw new Refusal(reply.data.code, reply.data.fields, reply.data.reference);
    const output = z.safeDecode(procedure.output, reply.data.value);
    if (!output.success) throw new Refusal('UNREACHABLE');
    return output.data;
  };
  const domains = Object.entries(contract).map(([domain, procedures]) => [
    domain,
    Object.fromEntries(Object.entries(procedures).map(([name, p]) => [name, call(domain, name, p)])),
  ]);
  return Object.fromEntries(domains) as Client<C>;
}
