// The definitions that interviews can follow: those that ship with the program and those that were imported into the vault.
// What an interview followed is kept in the vault once for each content, so that it reads as it was for ever.
import * as z from 'zod';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { definitionSchema, textsSchema } from '../../../shared/interview/definition.ts';
import type { ReadableDatabase, Transaction } from '../database/handles.ts';
import { packHash } from './pack-hash.ts';
import { newestOf, shippedPacks } from './shipped-packs.ts';
import type { HashedPack } from './shipped-packs.ts';

export type Origin = 'shipped' | 'imported';
export interface KnownPack extends HashedPack {
  readonly origin: Origin;
}

const contentRow = z.object({ hash: z.string(), content: z.string() });
const contentSchema = z.strictObject({
  definition: definitionSchema,
  texts: z.record(z.string(), textsSchema),
});

/** Read packs by their hash: parsing one takes longer than any query. They tell nothing about any person. */
const read = new Map<string, HashedPack>();

/** The newest version of each definition; an imported one comes before a shipped one of the same version. */
export function availablePacks(db: ReadableDatabase): readonly KnownPack[] {
  const imported = db
    .rows(contentRow, `SELECT hash, content FROM definition_content WHERE origin = 'imported'`)
    .map((row) => ({ ...packOf(row), origin: 'imported' as const }));
  const shipped = shippedPacks().map((pack) => ({ ...pack, origin: 'shipped' as const }));
  return newestOf<KnownPack>([...imported, ...shipped]);
}

/**
 * The pack of this content, from the vault or from what ships.
 * @throws Refusal `NOT_FOUND`
 */
export function packByHash(db: ReadableDatabase, hash: string): HashedPack {
  const known = read.get(hash);
  if (known) return known;
  const row = db.row(contentRow, 'SELECT hash, content FROM definition_content WHERE hash = :hash', { hash });
  const pack = row ? packOf(row) : shippedPacks().find((each) => each.hash === hash);
  if (!pack) throw new Refusal('NOT_FOUND');
  return pack;
}

/** Keeps a pack's content in the vault, once. */
export function keepPack(
  transaction: Transaction,
  pack: HashedPack,
  { origin, at }: { readonly origin: Origin; readonly at: string },
): void {
  transaction.run(
    `INSERT INTO definition_content VALUES (:hash, :id, :version, :origin, :at, :content) ON CONFLICT (hash) DO NOTHING`,
    {
      hash: pack.hash,
      id: pack.definition.id,
      version: pack.definition.version,
      origin,
      at,
      content: JSON.stringify({ definition: pack.definition, texts: Object.fromEntries(pack.texts) }),
    },
  );
}

function packOf({ hash, content }: z.output<typeof contentRow>): HashedPack {
  const known = read.get(hash);
  if (known) return known;
  const { definition, texts } = contentSchema.parse(JSON.parse(content));
  const pack = { definition, texts: new Map(Object.entries(texts)) };
  // What stands in the vault under this hash has to be what the hash was made of.
  if (packHash(pack) !== hash) throw new Error('a definition that does not fit its hash');
  const hashed = { ...pack, hash };
  read.set(hash, hashed);
  return hashed;
}
