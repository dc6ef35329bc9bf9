import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { reasonSentence } from '../../../shared/taxonomy/reason-sentence.ts';
import type { ConceptKind, Suggestion } from '../../../shared/taxonomy/suggestion.ts';
import { openSuggest } from '../../backend/taxonomy/suggest/open.ts';
import type { OpenSuggest } from '../../backend/taxonomy/suggest/open.ts';
import {
  type Command,
  CommandFailure,
  oneOf,
  optional,
  required,
  type Terminal,
  wholeNumber,
} from '../command.ts';
import type { Values } from '../command.ts';

const KINDS = ['skill', 'occupation', 'activity', 'group', 'any'] as const;
type Kind = (typeof KINDS)[number];
const TOP = { min: 1, max: 50, usual: 10 } as const;

/** One line of a batch. */
const lineSchema = z.strictObject({
  language: z.string(),
  text: z.string(),
  kind: z.enum(KINDS).optional(),
  top: z.int().min(TOP.min).max(TOP.max).optional(),
});

interface Asked {
  readonly language: string;
  readonly text: string;
  readonly kind: Kind;
  readonly top: number;
}

const kindsOf = (kind: Kind): ConceptKind[] =>
  kind === 'any' ? ['skill', 'occupation', 'activity'] : [kind];

export const suggest: Command = {
  name: 'suggest',
  summary: 'Offer skills, occupations or activities for what somebody tells, each with the reason.',
  help: [
    'TEXT                 what was told, in quotes',
    '--language L         language of the text: en it es ca nl sv fr ar, or one that was imported',
    `--kind KIND          ${KINDS.join(', ')}; skill without it`,
    `--top N              at most so many, ${TOP.min} to ${TOP.max}; ${TOP.usual} without it`,
    '--vault DIR          with what was imported beside this vault; it stays locked',
    '--batch FILE         instead of TEXT: JSON lines {"language","text"[,"kind","top"]}, one list for each line',
    'Prints JSON; an empty list where nothing fits well enough.',
  ],
  options: {
    language: { type: 'string' },
    kind: { type: 'string' },
    top: { type: 'string' },
    vault: { type: 'string' },
    batch: { type: 'string' },
  },
  positionals: ['TEXT'],
  insteadOfPositionals: 'batch',
  run: async (values, terminal, [text = '']) => {
    const kind = oneOf(values, 'kind', KINDS, 'skill');
    const top = topOf(values);
    const batch = optional(values, 'batch');
    const language = batch === undefined ? required(values, 'language') : '';
    const lines = batch === undefined ? [] : readLines(batch);
    const open = openSuggest(optional(values, 'vault'));
    try {
      if (batch === undefined) terminal.result(answer(open, { language, text, kind, top }));
      else answerAll(open, lines, { kind, top }, terminal);
    } finally {
      await open.close();
    }
  },
};

function topOf(values: Values): number {
  return optional(values, 'top') === undefined ? TOP.usual : wholeNumber(values, 'top', TOP);
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/u);
  } catch {
    throw new CommandFailure(`${file} cannot be read. Check --batch.`);
  }
}

function answer({ suggest: find, languages }: OpenSuggest, { language, text, kind, top }: Asked): unknown[] {
  if (!languages.has(language)) {
    const all = [...languages].join(' ');
    throw new CommandFailure(`There are no words in the language "${language}". There are: ${all}.`);
  }
  return find({ language, text, kinds: kindsOf(kind), top, mode: 'telling' }).map((each) =>
    shown(each, language),
  );
}

function shown({ uri, label, kind, code, score, why }: Suggestion, language: string) {
  const [first] = why;
  const sentence = first === undefined ? '' : reasonSentence(first, language);
  return { uri, label, kind, code, score: Number(score.toFixed(3)), why: sentence };
}

/** One list for each line, in their order; a wrong line is told by its number and answered with an empty list. */
function answerAll(
  open: OpenSuggest,
  lines: readonly string[],
  usual: Pick<Asked, 'kind' | 'top'>,
  terminal: Terminal,
): void {
  let wrong = 0;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    try {
      const { language, text, kind = usual.kind, top = usual.top } = readLine(line);
      terminal.print(JSON.stringify(answer(open, { language, text, kind, top })));
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      wrong += 1;
      terminal.say(`line ${at + 1}: ${error.message}`);
      terminal.print('[]');
    }
  }
  if (wrong > 0) throw new CommandFailure(wrong === 1 ? 'A line is wrong.' : `${wrong} lines are wrong.`);
}

function readLine(line: string): z.output<typeof lineSchema> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new CommandFailure('This is no JSON.');
  }
  const { success, data, error } = lineSchema.safeParse(json);
  if (success) return data;
  const [issue] = error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new CommandFailure(`${where === '' ? 'The line' : `"${where}"`} is wrong: ${issue?.message ?? ''}.`);
}
