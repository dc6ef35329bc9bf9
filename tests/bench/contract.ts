// What the contract costs: a call through client, wire and dispatcher against the handler called directly.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cases } from '../../shared/contract/cases.contract.ts';
import { createClient, createDispatcher } from '../../shared/contract/kernel.ts';
import { plausibleCase } from '../../electron/cli/seed/plausible-case.ts';
import { seededRandom } from '../../electron/cli/seed/random.ts';
import { createCaseHandlers } from '../../electron/backend/cases/handlers.ts';
import { migrate } from '../../electron/backend/database/migrate.ts';
import { closeDatabase, openEncrypted } from '../../electron/backend/database/open-encrypted.ts';
import { createUniqueIds } from '../../electron/backend/unique-id.ts';
import { compare, type Figure } from './measure.ts';

const report = (): string => 'none';

/** Figures of reading one whole case through the contract. */
export async function contractFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'trama-bench-'));
  const db = openEncrypted({ file: path.join(folder, 'vault.db'), key: Buffer.alloc(32, 7), create: true });
  migrate(db, { backUp: () => undefined });
  const clock = (): Date => new Date();
  const actor = { id: 'bench-counsellor', name: 'Bench' };
  const handlers = createCaseHandlers({
    open: () => ({ db, actor, auditKey: Buffer.alloc(32, 9) }),
    clock,
    ids: createUniqueIds(clock),
    sample: () => {
      throw new Error('no sample here');
    },
    changed: () => undefined,
  });
  const contract = { cases };
  const dispatch = createDispatcher(contract, { cases: handlers }, report);
  // The wire carries JSON text, as the browser host does.
  const client = createClient(contract, async (domain, name, payload) => {
    const reply = await dispatch(domain, name, JSON.parse(JSON.stringify(payload)));
    return JSON.parse(JSON.stringify(reply)) as unknown;
  });
  try {
    const { id: caseId } = await handlers.addWhole({ draft: plausibleCase(seededRandom(3)) });
    return [
      await compare({
        name: 'read one whole case: contract call over JSON against the handler called directly',
        unit: 'µs',
        rounds: 30,
        repeat: 100,
        subject: () => client.cases.get({ caseId }),
        baseline: () => handlers.get({ caseId }),
      }),
    ];
  } finally {
    closeDatabase(db);
    rmSync(folder, { recursive: true, force: true });
  }
}
