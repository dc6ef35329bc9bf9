import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { checkPack } from '../../../shared/interview/check.ts';
import { coverageOf } from '../../../shared/interview/coverage.ts';
import type { LanguageCoverage } from '../../../shared/interview/coverage.ts';
import { definitionSchema } from '../../../shared/interview/definition.ts';
import type { Pack } from '../../../shared/interview/pack.ts';
import { isObject } from '../../../shared/interview/problems.ts';
import { newestOf, shippedPacks } from '../../backend/interviews/shipped-packs.ts';
import { type Command, CommandFailure, optional, type Terminal } from '../command.ts';
import { packsAt } from '../interviews/packs-at.ts';
import type { FoundPack } from '../interviews/packs-at.ts';
import { interviewSchemas } from '../interviews/schemas.ts';

/** What to do where not even the files of a pack can be read. */
const REFUSALS: Readonly<Record<string, string>> = {
  PACK_UNREADABLE: 'cannot be read: it is no zip or no JSON in UTF-8, is damaged, or holds several packs',
  PACK_TOO_LARGE: 'is too large, or would become so when unpacked',
  PACK_UNSAFE: 'has paths that lead out of it, links, names that differ only in case, or encrypted files',
  PACK_INCOMPLETE: 'has no definition.json',
};

const check: Command = {
  name: 'interviews check',
  summary: 'Tell what is wrong with an interview pack, each problem in one line.',
  help: [
    'DIR                  a pack, a folder of packs <id>/<version>, or a zip',
    'Exit code 1 where there are errors; warnings leave a pack usable.',
  ],
  options: {},
  positionals: ['DIR'],
  run: async (_values, terminal, [place = '']) => {
    let errors = 0;
    for (const found of packsAt(place)) errors += await checkOne(found, terminal);
    if (errors > 0)
      throw new CommandFailure(errors === 1 ? 'There is an error.' : `There are ${errors} errors.`);
  },
};

/** Prints what is to be said of one pack and answers how many errors it has. */
async function checkOne({ name, read }: FoundPack, terminal: Terminal): Promise<number> {
  const say = (line: string): void => terminal.say(name === '' ? line : `${name}: ${line}`);
  try {
    const raw = await read();
    const { problems } = checkPack(raw);
    for (const { severity, sentence } of problems) say(`${severity}: ${sentence}`);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const languages = [...raw.texts.keys()];
    terminal.result({ ...nameOf(raw.definition), errors, warnings: problems.length - errors, languages });
    return errors;
  } catch (error) {
    const says = error instanceof Refusal ? REFUSALS[error.code] : undefined;
    if (says === undefined || !(error instanceof Refusal)) throw error;
    say(`error: the pack ${says}${error.fields.length > 0 ? ` (${error.fields.join(', ')})` : ''}.`);
    terminal.result({ definition: null, version: null, errors: 1, warnings: 0, languages: [] });
    return 1;
  }
}

/** How a definition calls itself, even where the rest of it is wrong. */
function nameOf(raw: unknown): { definition: string | null; version: number | null } {
  const { id, version } = definitionSchema.shape;
  const [ownId, ownVersion] = isObject(raw) ? [raw['id'], raw['version']] : [];
  return {
    definition: id.safeParse(ownId).data ?? null,
    version: version.safeParse(ownVersion).data ?? null,
  };
}

const coverage: Command = {
  name: 'interviews coverage',
  summary: 'How much of each interview is there in each language, and who has read it.',
  help: [
    '--from DIR           packs elsewhere (as for check); without it, the newest of those that ship',
    '--text               lines to read instead of JSON',
  ],
  options: { from: { type: 'string' }, text: { type: 'boolean' } },
  run: async (values, terminal) => {
    const from = optional(values, 'from');
    const packs = from === undefined ? newestOf(shippedPacks()) : await packsFrom(from);
    for (const pack of packs) {
      for (const each of coverageOf(pack)) {
        const { id, version } = pack.definition;
        if (values['text'] === true) terminal.print(lineOf(`${id} ${version}`, each));
        else terminal.result({ definition: id, version, ...each });
      }
    }
  },
};

function packsFrom(place: string): Promise<Pack[]> {
  return Promise.all(
    packsAt(place).map(async ({ name, read }) => {
      const { pack, problems } = checkPack(await read());
      if (pack) return pack;
      const where = name === '' ? place : name;
      throw new CommandFailure(
        `${where}: ${problems[0]?.sentence ?? 'not in order'} \`interviews check\` tells all.`,
      );
    }),
  );
}

function lineOf(definition: string, { language, hers, counsellors, checked }: LanguageCoverage): string {
  return [
    definition.padEnd(32),
    language.padEnd(4),
    `hers ${hers.present}/${hers.needed}`.padEnd(16),
    `counsellor's ${counsellors.present}/${counsellors.needed}`.padEnd(22),
    checked ? `checked by ${checked.by} on ${checked.on}` : 'not checked',
  ].join(' ');
}

const schema: Command = {
  name: 'interviews schema',
  summary: 'JSON Schema of the files of a pack, for editors.',
  help: [
    '--out DIR            writes definition.schema.json and texts.schema.json there instead of printing both',
  ],
  options: { out: { type: 'string' } },
  // eslint-disable-next-line @typescript-eslint/require-await -- a command is async
  run: async (values, terminal) => {
    const schemas = interviewSchemas();
    const out = optional(values, 'out');
    if (out === undefined) {
      terminal.result(schemas);
      return;
    }
    mkdirSync(out, { recursive: true });
    const files = Object.entries(schemas).map(([name, each]) => {
      const file = path.join(out, `${name}.schema.json`);
      writeFileSync(file, `${JSON.stringify(each, null, 2)}\n`);
      return file;
    });
    terminal.result({ files });
  },
};

export const interviewCommands: readonly Command[] = [check, coverage, schema];
