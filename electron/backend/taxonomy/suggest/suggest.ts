// Suggestions for words, typed or told: finds, weighs, leaves out what was rejected, and says why.
import { bestFirst } from '../../../../shared/taxonomy/ranking.ts';
import { isSmallWord } from '../../../../shared/taxonomy/stop-words.ts';
import type { ConceptKind, Reason, Suggestion } from '../../../../shared/taxonomy/suggestion.ts';
import { tokensOf } from '../../../../shared/taxonomy/text.ts';
import { readCatalogue } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { reasonsOf, scoreOf } from './found.ts';
import type { Findings } from './found.ts';
import { readLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { readQuestion } from './query.ts';
import type { Question } from './query.ts';
import { readTelling } from './telling.ts';
import type { Told } from './telling.ts';
import type { SuggestSource } from './source.ts';
import { readTyping } from './typing.ts';

export interface SuggestQuestion {
  readonly language: string;
  readonly text: string;
  readonly kinds: readonly ConceptKind[];
  readonly top: number;
  readonly mode: 'typing' | 'telling';
  /** URIs that the case has turned down. */
  readonly rejected?: ReadonlySet<string>;
  /** URIs of the skills that the case has. */
  readonly has?: ReadonlySet<string>;
}

export type Suggest = (question: SuggestQuestion) => Suggestion[];

/** Below these nothing is said: better no suggestion than a wrong one. */
const THRESHOLD = { typing: 0.2, telling: 0.3 } as const;
/** What was only told of stands behind what the typed letters begin. */
const TOLD_WHILE_TYPING = 0.45;

/** `trama:activity/<id>`, the name of an activity among URIs. */
const activityUri = (id: string) => `trama:activity/${id}`;

interface Memory {
  readonly revision: number;
  readonly catalogue: Catalogue;
  readonly lexicons: Map<string, Lexicon>;
}

/** Suggests from a taxonomy. What it reads of it is read at the first question, and anew when it has changed. */
export function createSuggest(source: SuggestSource): Suggest {
  let memory: Memory | undefined;

  const remembered = (): Memory => {
    const revision = source.revision();
    if (memory?.revision !== revision)
      memory = { revision, catalogue: readCatalogue(source), lexicons: new Map() };
    return memory;
  };

  const lexiconOf = ({ lexicons }: Memory, language: string): Lexicon => {
    const known = lexicons.get(language);
    if (known) return known;
    const read = readLexicon(source, language);
    lexicons.set(language, read);
    return read;
  };

  return (asked) => {
    const now = remembered();
    const lexicon = lexiconOf(now, languageOf(source.languages(), asked.language, asked.text));
    const { catalogue } = now;
    const question = readQuestion(lexicon, asked.text, asked.mode === 'telling');
    const told = readTelling(catalogue, lexicon, question);
    const typed = asked.mode === 'typing' ? readTyping(catalogue, lexicon, asked.text) : undefined;
    const threshold = THRESHOLD[asked.mode];
    return [
      ...conceptsOf(catalogue, asked, merge(told, typed)),
      ...activitiesOf(catalogue, asked, told, question),
    ]
      .filter(({ uri, score }) => score >= threshold && asked.rejected?.has(uri) !== true)
      .sort(bestFirst)
      .slice(0, asked.top);
  };
}

/** The language to read in: the one asked for where there are words, English where there are none or the text is English. */
function languageOf(languages: ReadonlySet<string>, asked: string, text: string): string {
  if (!languages.has(asked)) return 'en';
  if (asked === 'en') return asked;
  const small = (language: string) =>
    tokensOf(language, text).filter((token) => isSmallWord(language, token)).length;
  return small('en') >= 3 && small('en') > 2 * small(asked) ? 'en' : asked;
}

function merge(told: Told, typed: Findings | undefined): Findings {
  if (!typed) return told.findings;
  for (const { concept, grounds } of told.findings.all())
    for (const { score, reason } of grounds) typed.add(concept, score * TOLD_WHILE_TYPING, reason);
  return typed;
}

function conceptsOf(catalogue: Catalogue, asked: SuggestQuestion, findings: Findings): Suggestion[] {
  const kinds = new Set(asked.kinds);
  const suggestions: Suggestion[] = [];
  for (const found of findings.all()) {
    const concept = catalogue.concept(found.concept);
    if (!concept || !kinds.has(concept.kind)) continue;
    const { text, language, official } = catalogue.labelOf(concept.id, asked.language);
    suggestions.push({
      uri: concept.uri,
      label: text,
      language,
      official,
      kind: concept.kind,
      code: concept.code,
      score: scoreOf(found),
      why: reasonsOf(found),
    });
  }
  return suggestions;
}

function activitiesOf(
  catalogue: Catalogue,
  asked: SuggestQuestion,
  told: Told,
  question: Question,
): Suggestion[] {
  if (!asked.kinds.includes('activity')) return [];
  return told.activities.map(({ id, title, sure, words }) => {
    const reason: Reason = { by: 'activity', activity: id, title, words: [...words] };
    return {
      uri: activityUri(id),
      label: title,
      language: question.language,
      official: false,
      kind: 'activity',
      code: catalogue.activity(id)?.code ?? null,
      score: sure,
      why: [reason],
    };
  });
}
