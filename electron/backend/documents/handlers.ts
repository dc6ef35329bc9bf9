// Answers the `documents` part of the contract: takes the snapshot, has it laid out, names the file.
import type { TramaHandlers } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { documentContext } from '../../../shared/documents/context.ts';
import { curriculumVitae } from '../../../shared/documents/cv.ts';
import { documentFileName } from '../../../shared/documents/file-name.ts';
import { recoverySheet } from '../../../shared/documents/recovery-sheet.ts';
import { snapshotOf } from '../../../shared/documents/snapshot.ts';
import type { Photo } from '../../../shared/documents/snapshot.ts';
import type { DocumentDefinition } from '../../../shared/documents/text/document-definition.ts';
import type { Density } from '../../../shared/documents/theme.ts';
import { getCase, photoOf } from '../cases/repository.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { renderFitted } from './copy-fitting.ts';

/** Lays out one document; rejects when the signal is aborted. */
type Render = (
  definition: DocumentDefinition,
  options: { signal: AbortSignal },
) => Promise<{ pdf: Uint8Array<ArrayBuffer>; pages: number; missingCharacters: string[] }>;

export interface DocumentPorts {
  /** The open vault, or a refusal `LOCKED`. */
  readonly open: () => { readonly db: ReadableDatabase };
  readonly clock: () => Date;
  /** What is printed at the foot; may be empty. */
  readonly office: () => string;
  readonly renderer: { readonly render: Render };
}

export interface Documents {
  readonly handlers: TramaHandlers['documents'];
  /** Stops every document that is being made: when the vault locks and when the program closes. */
  cancel(): void;
}

export function createDocuments({ open, clock, office, renderer }: DocumentPorts): Documents {
  let running = new AbortController();
  const produce = async (define: (density: Density) => DocumentDefinition, fileName: string) => {
    const { signal } = running;
    try {
      const render = (definition: DocumentDefinition) => renderer.render(definition, { signal });
      return { ...(await renderFitted(define, render)), fileName };
    } catch (error) {
      throw signal.aborted ? new Refusal('CANCELLED') : error;
    }
  };
  return {
    handlers: {
      cv: ({ caseId, options }) => {
        const { db } = open();
        const today = dayOf(clock());
        const record = getCase(db, caseId);
        const photo = options.photo ? storedPhoto(db, caseId) : null;
        const snapshot = snapshotOf({ record, photo, options, today });
        const { language } = options;
        const place = { language, today, office: office() };
        const fileName = documentFileName({ name: snapshot.name, kind: 'CV', language });
        return produce(
          (density) => curriculumVitae(snapshot, documentContext({ ...place, density })),
          fileName,
        );
      },
      recoverySheet: ({ recoveryCode, language }) => {
        open();
        const context = documentContext({ language, today: dayOf(clock()), office: office() });
        const fileName = documentFileName({ name: 'Trama', kind: 'recovery', language });
        return produce(() => recoverySheet(recoveryCode, context), fileName);
      },
    },
    cancel() {
      running.abort();
      running = new AbortController();
    },
  };
}

function storedPhoto(db: ReadableDatabase, caseId: string): Photo | null {
  const stored = photoOf(db, caseId);
  if (stored === undefined) return null;
  return { mediaType: stored.media_type, base64: Buffer.from(stored.bytes).toString('base64') };
}

/** The day on the wall of the office, `YYYY-MM-DD`: papers carry a day and never an instant. */
function dayOf(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return [String(now.getFullYear()), month, day].join('-');
}
