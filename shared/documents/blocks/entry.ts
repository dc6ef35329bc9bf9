// One experience or one school: what it was, when, where, and what was done there, line by line.
import type { Block, BulletList } from '../text/document-definition.ts';
import { colors } from '../theme.ts';
import type { Row } from './section.ts';

export interface Entry {
  readonly title: string;
  readonly period: string | undefined;
  readonly details: string;
  readonly tasks: readonly string[];
}

const CHARACTERS_A_LINE = 64;
/** Lines that surely fit on one page whatever they hold; more may break between its tasks. */
const LINES_KEPT_TOGETHER = 20;

const linesOf = (text: string) =>
  text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / CHARACTERS_A_LINE)), 0);

/** The rows of an entry: one that stays together, or, of a long one, the start together and then task by task. */
export function entryRows(entry: Entry): Row[] {
  const headLines = linesOf(entry.title) + linesOf(entry.details);
  const kept = tasksThatFit(entry.tasks, LINES_KEPT_TOGETHER - headLines);
  const [together, after] = [entry.tasks.slice(0, kept), entry.tasks.slice(kept)];
  return [
    { content: [...head(entry), ...taskList(together)], mayBreak: headLines > LINES_KEPT_TOGETHER },
    ...after.map((task) => ({
      content: taskList([task]),
      gap: 0,
      mayBreak: linesOf(task) > LINES_KEPT_TOGETHER,
    })),
  ];
}

function tasksThatFit(tasks: readonly string[], lines: number): number {
  let left = lines;
  const first = tasks.findIndex((task) => (left -= linesOf(task)) < 0);
  return first === -1 ? tasks.length : first;
}

function head(entry: Entry): Block[] {
  const title = { text: entry.title, style: 'entryTitle', tag: 'H3' } as const;
  const period = entry.period;
  const details = entry.details === '' ? [] : [{ text: entry.details, style: 'quiet' }];
  if (period === undefined) return [title, ...details];
  if (longestWord(entry.title) > LETTERS_BESIDE_PERIOD) {
    return [title, { text: period, style: 'quiet' }, ...details];
  }
  const beside = { width: 'auto', text: period, style: 'quiet', noWrap: true } as const;
  return [{ columns: [{ ...title, width: '*' }, beside], columnGap: 12 }, ...details];
}

/** A title with a word that long has the line for itself, and the word may be cut there. */
const LETTERS_BESIDE_PERIOD = 22;
const longestWord = (text: string) => Math.max(...text.split(/\s/).map((word) => word.length));

function taskList(tasks: readonly string[]): BulletList[] {
  return tasks.length === 0
    ? []
    : [{ ul: tasks.map((text) => ({ text })), type: 'disc', markerColor: colors.accent }];
}
