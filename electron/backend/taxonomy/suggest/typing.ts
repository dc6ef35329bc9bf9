// Words half typed: what begins so comes first, then what has the words, then what was probably meant.
import type { ReadLabel } from '../../../../shared/taxonomy/ranking.ts';
import type { Reason } from '../../../../shared/taxonomy/suggestion.ts';
import { isSmallWord } from '../../../../shared/taxonomy/stop-words.ts';
import { tokensOf } from '../../../../shared/taxonomy/text.ts';
import type { Catalogue } from './catalogue.ts';
import { Findings } from './found.ts';
import { quoted } from './full-text.ts';
import type { Lexicon, Start } from './lexicon.ts';
import type { SureActivity } from './telling.ts';

/** Shorter beginnings are looked up among labels only: half the taxonomy has a word that begins so. */
const SHORTEST_FOR_SEARCH = 3;
const CANDIDATES = 60;
const SCORE = { whole: 1, start: 0.86, startOther: 0.74, words: 0.5, wordsOther: 0.44, part: 0.1 } as const;

interface Typed {
  readonly tokens: readonly string[];
  readonly text: string;
}

/** Grounds for concepts whose labels the typed beginning may become. */
export function readTyping(catalogue: Catalogue, lexicon: Lexicon, text: string): Findings {
  const findings = new Findings();
  const tokens = tokensOf(lexicon.language, text);
  if (tokens.length === 0) return findings;
  const typed = { tokens, text: tokens.join(' ') };
  const starts = lexicon.beginningWith(typed.text);
  const hits = search(catalogue, lexicon, tokens);
  addStarts(catalogue, lexicon, findings, starts, typed);
  for (const [concept] of hits) addBest(catalogue, lexicon, findings, concept, typed);
  if (starts.length + hits.length === 0) readMistyped(catalogue, lexicon, findings, tokens);
  return findings;
}

/** Labels that begin so: known without reading what else the concept is called. */
function addStarts(
  catalogue: Catalogue,
  { language }: Lexicon,
  findings: Findings,
  starts: readonly Start[],
  typed: Typed,
): void {
  const best = starts
    .map(([label, concept]) => {
      const shown = typed.text.length / label.length;
      const score = shown === 1 ? SCORE.whole : SCORE.start + SCORE.part * shown;
      return { concept, score: score * shareOf(catalogue, concept) };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, CANDIDATES);
  for (const { concept, score } of best) {
    const label = catalogue.labelOf(concept, language).text;
    findings.add(concept, score, { by: 'label', label, words: [...typed.tokens] });
  }
}

/** While typing, everyday use is only a slight advantage: what begins with the letters is wanted. */
const shareOf = (catalogue: Catalogue, concept: number): number => catalogue.priorOf(concept) ** 0.25;

function search(catalogue: Catalogue, lexicon: Lexicon, tokens: readonly string[]) {
  const last = tokens.at(-1) ?? '';
  if (tokens.length === 1 && last.length < SHORTEST_FOR_SEARCH) return [];
  const query = tokens.map((token, at) => (at === tokens.length - 1 ? `${quoted(token)}*` : quoted(token)));
  return catalogue.source.searchWords(lexicon.language, query.join(' AND '), CANDIDATES);
}

function addBest(
  catalogue: Catalogue,
  lexicon: Lexicon,
  findings: Findings,
  concept: number,
  typed: Typed,
  share = 1,
): void {
  let best = 0;
  let bestLabel: ReadLabel | undefined;
  for (const label of lexicon.readLabels(concept)) {
    const score = scoreOfLabel(label, typed);
    if (score > best) [best, bestLabel] = [score, label];
  }
  if (!bestLabel) return;
  const reason: Reason = { by: 'label', label: bestLabel.text, words: [...typed.tokens] };
  findings.add(concept, best * share * shareOf(catalogue, concept), reason);
}

function scoreOfLabel({ kind, words }: ReadLabel, typed: Typed): number {
  const whole = words.join(' ');
  const official = kind === 'preferred';
  const shown = typed.text.length / Math.max(1, whole.length);
  if (whole === typed.text) return official ? SCORE.whole : SCORE.whole - SCORE.part;
  if (whole.startsWith(typed.text)) return (official ? SCORE.start : SCORE.startOther) + SCORE.part * shown;
  const last = typed.tokens.at(-1) ?? '';
  const before = typed.tokens.slice(0, -1);
  if (!words.some((word) => word.startsWith(last)) || !before.every((token) => words.includes(token)))
    return 0;
  return (official ? SCORE.words : SCORE.wordsOther) + SCORE.part * shown;
}

/** No label has these words: they are read as the nearest known ones. */
function readMistyped(
  catalogue: Catalogue,
  lexicon: Lexicon,
  findings: Findings,
  tokens: readonly string[],
): void {
  const { spelling, language } = lexicon;
  const choices = tokens.map((token, at) => {
    if (isSmallWord(language, token) || spelling.knows(token)) return [token];
    const near = at === tokens.length - 1 ? spelling.nearestStart(token) : [];
    const all = [...new Set([...spelling.nearest(token), ...near])].slice(0, 3);
    return all.length > 0 ? all : [token];
  });
  const changed = choices.findIndex(([first], at) => first !== tokens[at]);
  if (changed === -1) return;
  // One mistyped word is usual: its three readings are tried, others stand for their likeliest.
  for (const read of choices[changed] ?? []) {
    const words = choices.map(([first = ''], at) => (at === changed ? read : first));
    const reason = { by: 'spelling', typed: tokens[changed] ?? '', read } as const;
    for (const [id] of search(catalogue, lexicon, words)) {
      addBest(catalogue, lexicon, findings, id, { tokens: words, text: words.join(' ') }, 0.7);
      if (findings.get(id)) findings.add(id, 0.001, reason);
    }
  }
}

/** Activities whose title or words begin so. */
export function activitiesBeginning(lexicon: Lexicon, text: string): SureActivity[] {
  const typed = tokensOf(lexicon.language, text).join(' ');
  if (typed === '') return [];
  return lexicon.activities.flatMap(({ id, title, starts }) => {
    const [whole = '', ...words] = starts;
    const shown = SCORE.part * (typed.length / Math.max(typed.length, whole.length));
    const word = words.find((each) => each.startsWith(typed));
    if (whole.startsWith(typed)) return [{ id, title, sure: SCORE.start + shown, words: [text.trim()] }];
    if (whole.includes(` ${typed}`)) return [{ id, title, sure: SCORE.words + shown, words: [text.trim()] }];
    return word === undefined ? [] : [{ id, title, sure: SCORE.wordsOther, words: [word] }];
  });
}
