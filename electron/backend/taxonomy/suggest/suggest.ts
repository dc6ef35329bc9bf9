// Suggestions for words, typed or told: finds, weighs, leaves out what was rejected, and says why.
import { bestFirst } from '../../../../shared/taxonomy/ranking.ts';
import type { Scored } from '../../../../shared/taxonomy/ranking.ts';
import { isSmallWord, shareOf } from '../../../../shared/taxonomy/stop-words.ts';
import type { ConceptKind, Reason, Suggestion } from '../../../../shared/taxonomy/suggestion.ts';
import { stemsOf, tokensOf } from '../../../../shared/taxonomy/text.ts';
import { readCatalogue } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { reasonsOf, scoreOf, strongestOf } from './found.ts';
import type { Findings } from './found.ts';
import { addHaving } from './having.ts';
import { readLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { readQuestion } from './query.ts';
import type { Question } from './query.ts';
import { readActivities, readTelling } from './telling.ts';
import type { SureActivity } from './telling.ts';
import type { SuggestSource } from './source.ts';
import { activitiesBeginning, readTyping } from './typing.ts';
import { readingOf, withVariety } from './variety.ts';

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
const BEST = { withDeed: 0.35, withoutDeed: 0.47 } as const;
/** So many things of one activity say as much as a word of doing. */
const MANY_THINGS = 2;
/** What was only told of stands behind what the typed letters begin. */
const TOLD_WHILE_TYPING = 0.45;

/** `trama:activity/<id>`, the name of an activity among URIs. */
const activityUri = (id: string) => `trama:activity/${id}`;

/** What may be offered; made into a suggestion only where it is among the best. */
interface Offer extends Scored {
  readonly kind: ConceptKind;
  readonly reading: string;
  readonly build: (score: number) => Suggestion;
}

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
    const wanted =
      asked.mode === 'typing'
        ? whileTyping(now.catalogue, lexicon, asked)
        : whenTold(now.catalogue, lexicon, asked);
    return wanted
      .filter(({ uri, score }) => score >= THRESHOLD[asked.mode] && asked.rejected?.has(uri) !== true)
      .sort(bestFirst)
      .slice(0, asked.top)
      .map(({ build, score }) => build(score));
  };
}

function whenTold(catalogue: Catalogue, lexicon: Lexicon, asked: SuggestQuestion): Offer[] {
  const question = readQuestion(lexicon, asked.text, true);
  const activities = readActivities(lexicon, question);
  const findings = readTelling(catalogue, lexicon, question, activities);
  const offers = [
    ...conceptsOf(catalogue, asked, findings),
    ...activitiesOf(catalogue, lexicon, asked, activities),
  ];
  const best = Math.max(0, ...offers.map(({ score }) => score));
  if (best < neededFor(lexicon, question, activities)) return [];
  const skills = withVariety(offers.filter(({ kind }) => kind === 'skill'));
  return [...skills, ...offers.filter(({ kind }) => kind !== 'skill')];
}

/** How good the best has to be before anything is said: without a word of doing it is mostly chance. */
function neededFor(lexicon: Lexicon, { said }: Question, [surest]: readonly SureActivity[]): number {
  const { deeds, language } = lexicon;
  if (deeds.size === 0 || [...said.keys()].some((stem) => deeds.has(stem))) return BEST.withDeed;
  const telling = stemsOf(language, tokensOf(language, surest?.words.join(' ') ?? '')).filter(
    (stem) => shareOf(language, stem) === 1,
  );
  return telling.length >= MANY_THINGS ? BEST.withDeed : BEST.withoutDeed;
}

function whileTyping(catalogue: Catalogue, lexicon: Lexicon, asked: SuggestQuestion): Offer[] {
  const findings = readTyping(catalogue, lexicon, asked.text);
  const question = readQuestion(lexicon, asked.text, false);
  const told = readActivities(lexicon, question);
  const begun = activitiesBeginning(lexicon, asked.text);
  // Half words tell little: what they may mean is asked only where too little begins so.
  if (numberOf(catalogue, asked, findings) < asked.top + (asked.rejected?.size ?? 0))
    addTold(findings, readTelling(catalogue, lexicon, question, told));
  const seen = new Set(begun.map(({ id }) => id));
  const activities = [
    ...begun,
    ...told
      .filter(({ id }) => !seen.has(id))
      .map((each) => ({ ...each, sure: each.sure * TOLD_WHILE_TYPING })),
  ];
  return [...conceptsOf(catalogue, asked, findings), ...activitiesOf(catalogue, lexicon, asked, activities)];
}

/** The language to read in: the one asked for where there are words, English where there are none or the text is English. */
function languageOf(languages: ReadonlySet<string>, asked: string, text: string): string {
  if (!languages.has(asked)) return 'en';
  if (asked === 'en') return asked;
  const small = (language: string) =>
    tokensOf(language, text).filter((token) => isSmallWord(language, token)).length;
  return small('en') >= 3 && small('en') > 2 * small(asked) ? 'en' : asked;
}

function addTold(findings: Findings, told: Findings): void {
  for (const { concept, grounds } of told.all())
    for (const { score, reason } of grounds) findings.add(concept, score * TOLD_WHILE_TYPING, reason);
}

function numberOf(catalogue: Catalogue, { kinds }: SuggestQuestion, findings: Findings): number {
  const wanted = new Set<string>(kinds);
  return [...findings.all()].filter(({ concept }) => wanted.has(catalogue.concept(concept)?.kind ?? ''))
    .length;
}

function conceptsOf(catalogue: Catalogue, asked: SuggestQuestion, findings: Findings): Offer[] {
  if (asked.has && asked.has.size > 0) addHaving(catalogue, findings, asked.has, asked.language);
  const kinds = new Set(asked.kinds);
  const offers: Offer[] = [];
  for (const found of findings.all()) {
    const concept = catalogue.concept(found.concept);
    if (!concept || !kinds.has(concept.kind)) continue;
    const { uri, kind, code } = concept;
    const reading = readingOf(strongestOf(found));
    const build = (score: number): Suggestion => {
      const { text, language, official } = catalogue.labelOf(concept.id, asked.language);
      return { uri, label: text, language, official, kind, code, score, why: reasonsOf(found) };
    };
    offers.push({ uri, kind, score: scoreOf(found), reading, build });
  }
  return offers;
}

function activitiesOf(
  catalogue: Catalogue,
  { language }: Lexicon,
  asked: SuggestQuestion,
  activities: readonly SureActivity[],
): Offer[] {
  if (!asked.kinds.includes('activity')) return [];
  return activities.map(({ id, title, sure, words }) => {
    const uri = activityUri(id);
    const reason: Reason = { by: 'activity', activity: id, title, words: [...words] };
    const code = catalogue.activity(id)?.code ?? null;
    const build = (score: number): Suggestion => {
      return { uri, label: title, language, official: false, kind: 'activity', code, score, why: [reason] };
    };
    return { uri, kind: 'activity', score: sure, reading: id, build };
  });
}
