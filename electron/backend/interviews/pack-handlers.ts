// The part of the contract that is about definitions and voices: nothing here belongs to a case.
import type { TramaHandlers } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { checkPack } from '../../../shared/interview/check.ts';
import { coverageOf } from '../../../shared/interview/coverage.ts';
import { keys, neededTexts } from '../../../shared/interview/text-keys.ts';
import { refusingFullDisk } from '../cases/command.ts';
import type { CommandPorts } from '../cases/command.ts';
import { write } from '../database/handles.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { clipOf, keepClip, recordedIn } from './clips.ts';
import { availablePacks, keepPack, packByHash } from './definitions.ts';
import type { KnownPack } from './definitions.ts';
import { exportPack } from './pack-export.ts';
import { packHash } from './pack-hash.ts';
import { readPackZip } from './pack-zip.ts';

type Handlers = Pick<
  TramaHandlers['interviews'],
  'definitions' | 'pack' | 'importPack' | 'exportPack' | 'clip' | 'clips' | 'saveClip'
>;

export function packHandlers({ open, clock }: Pick<CommandPorts, 'open' | 'clock'>): Handlers {
  return {
    definitions: () => {
      const { db } = open();
      return availablePacks(db).map((pack) => summaryOf(db, pack));
    },
    pack: ({ hash, languages }) => {
      const { definition, texts } = packByHash(open().db, hash);
      return {
        definition,
        texts: [...texts.values()].filter(({ language }) => languages.includes(language)),
      };
    },
    importPack: async ({ zip }) => importPack(open, await readPackZip(zip), clock().toISOString()),
    exportPack: ({ id, languages }) => exportPack(open().db, { id, languages }),
    clip: ({ language, text }) => {
      const clip = clipOf(open().db, { language, text });
      return { content: clip?.bytes ?? null, mediaType: clip?.mediaType ?? null };
    },
    clips: ({ language, texts }) => ({ recorded: texts.map(recordedIn(open().db, language)) }),
    saveClip: ({ language, text, content }) => {
      const { db, actor } = open();
      const at = clock().toISOString();
      refusingFullDisk(() =>
        write(db, (transaction) => keepClip(transaction, { language, text, content, at, by: actor.name })),
      );
      return { done: true };
    },
  };
}

type Summary = Awaited<ReturnType<Handlers['definitions']>>[number];

function summaryOf(db: ReadableDatabase, { definition, texts, hash, origin }: KnownPack): Summary {
  const inAll = (key: string) =>
    Object.fromEntries(
      [...texts.values()].flatMap((own) => {
        const text = own.texts[key];
        return text === undefined ? [] : [[own.language, text] as const];
      }),
    );
  const { hers } = neededTexts(definition);
  const clipsIn = (language: string) => {
    const isRecorded = recordedIn(db, language);
    const own = texts.get(language)?.texts;
    return hers.filter((key) => own?.[key] !== undefined && isRecorded(own[key])).length;
  };
  const { id, version, minutes, picture } = definition;
  const coverage = coverageOf({ definition, texts }).map((each) => ({
    ...each,
    clips: clipsIn(each.language),
  }));
  return {
    id,
    version,
    hash,
    origin,
    minutes,
    picture,
    titles: inAll(keys.title),
    summaries: inAll(keys.summary),
    coverage,
  };
}

/** Takes a pack in if nothing is wrong with it. @throws Refusal `PACK_EXISTS` where this version is there with other content */
function importPack(
  open: CommandPorts['open'],
  raw: Parameters<typeof checkPack>[0],
  at: string,
): Awaited<ReturnType<Handlers['importPack']>> {
  const { pack, voices, problems } = checkPack(raw);
  const told = problems.map(({ severity, sentence }) => ({ severity, sentence }));
  const refused = { accepted: false, id: null, version: null, isNew: false, voices: 0 };
  if (!pack) return { ...refused, problems: told };
  const { db, actor } = open();
  const { id, version } = pack.definition;
  const hashed = { ...pack, hash: packHash(pack) };
  const same = availablePacks(db).find(
    ({ definition }) => definition.id === id && definition.version === version,
  );
  // A released version is never replaced in silence: the same number has to mean the same questions.
  if (same && same.hash !== hashed.hash) throw new Refusal('PACK_EXISTS');
  const isNew = same === undefined;
  refusingFullDisk(() =>
    write(db, (transaction) => {
      if (isNew) keepPack(transaction, hashed, { origin: 'imported', at });
      for (const voice of voices) keepClip(transaction, { ...voice, at, by: actor.name });
    }),
  );
  return { accepted: true, id, version, isNew, voices: voices.length, problems: told };
}
