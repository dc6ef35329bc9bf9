import type { TramaClient } from '../../../shared/contract/contract.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../shared/i18n/languages.ts';
import { writeDurably } from '../../backend/durable-file.ts';
import { type Command, CommandFailure, oneOf, optional, required } from '../command.ts';
import { unlock, withBackend } from '../session.ts';

/** The case to print: the named one, or the only one there is. */
async function onlyCase(client: TramaClient): Promise<string> {
  const { cases, total } = await client.cases.list({ search: '', archived: false, after: null });
  const [first] = cases;
  if (first === undefined) throw new CommandFailure('This vault holds no case yet.');
  if (total > 1) throw new CommandFailure(`This vault holds ${total} cases; say --case with the id of one.`);
  return first.id;
}

/** Makes the CV of a case and writes it to `out`; answers how many pages it has and what no font could print. */
export async function writeCv(
  client: TramaClient,
  work: {
    caseId: string;
    language: InterfaceLanguage;
    out: string;
    photo?: boolean;
    age?: boolean;
    nationality?: boolean;
  },
): Promise<{ pages: number; missingCharacters: string[] }> {
  const { caseId, language, out, photo = false, age = false, nationality = false } = work;
  const { pdf, pages, missingCharacters } = await client.documents.cv({
    caseId,
    options: { language, photo, age, nationality },
  });
  // Replaced, not written into: a file that was there may be open to others.
  writeDurably(out, pdf);
  return { pages, missingCharacters };
}

export const document: Command = {
  name: 'document',
  summary: 'Print a document of a case as PDF.',
  help: [
    '--vault DIR          folder of the vault',
    '--case ID            the case; without it, the only one there is',
    '--kind cv            which document',
    `--language L         ${INTERFACE_LANGUAGES.join(', ')}`,
    '--photo, --age, --nationality   put these on it (off unless said)',
    '--out FILE           the PDF',
    '--counsellor NAME    whose passphrase it is, where several counsellors have one',
  ],
  options: {
    vault: { type: 'string' },
    case: { type: 'string' },
    kind: { type: 'string' },
    language: { type: 'string' },
    photo: { type: 'boolean' },
    age: { type: 'boolean' },
    nationality: { type: 'boolean' },
    out: { type: 'string' },
    counsellor: { type: 'string' },
  },
  run: (values, terminal) => {
    oneOf(values, 'kind', ['cv'], 'cv');
    const language = oneOf(values, 'language', INTERFACE_LANGUAGES, 'en');
    const out = required(values, 'out');
    return withBackend(required(values, 'vault'), async (client) => {
      await unlock(client, terminal, optional(values, 'counsellor'));
      const caseId = optional(values, 'case') ?? (await onlyCase(client));
      const chosen = {
        photo: values['photo'] === true,
        age: values['age'] === true,
        nationality: values['nationality'] === true,
      };
      terminal.result({ out, caseId, ...(await writeCv(client, { caseId, language, out, ...chosen })) });
    });
  },
};
