// Reads skills in what she told: what a card stands for, and what the suggestion engine finds in her words.
import type { Told } from '../../../shared/contract/skills.contract.ts';
import type { Reason, Suggestion } from '../../../shared/taxonomy/suggestion.ts';
import type { TaxonomyReader } from '../taxonomy/reader.ts';
import type { Suggest, SuggestQuestion } from '../taxonomy/suggest/suggest.ts';
import type { ToldThing } from './told.ts';

export interface ReadingPorts {
  readonly reader: TaxonomyReader;
  readonly suggest: Suggest;
  readonly language: string;
  /** URIs that were turned down in the case. */
  readonly rejected: ReadonlySet<string>;
  /** Whether a concept was accepted from this very thing: then it is no suggestion any more. */
  readonly isAccepted: (thing: ToldThing, uri: string) => boolean;
}

const MOST_SKILLS = 12;
const MOST_ACTIVITIES = 4;
/** A card says for certain what she did; each skill further down its list is a little less sure. */
const CARD_SCORE = 0.9;
const PER_PLACE = 0.03;

/** One thing that she told, with the activities and skills that may be in it. */
export function readTold(thing: ToldThing, ports: ReadingPorts): Told {
  const activities = [...certainActivities(thing, ports), ...suggestedActivities(thing, ports)];
  const byUri = new Map<string, Suggestion>();
  for (const suggestion of [...fromCard(thing, ports), ...ask(thing, ports, ['skill'], MOST_SKILLS)]) {
    const known = byUri.get(suggestion.uri);
    byUri.set(suggestion.uri, known ? together(known, suggestion) : suggestion);
  }
  const suggestions = [...byUri.values()]
    .filter(({ uri }) => !ports.rejected.has(uri) && !ports.isAccepted(thing, uri))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SKILLS);
  const { id, source, title, picture } = thing;
  return { id, source, title, picture, activities, suggestions };
}

function together(one: Suggestion, other: Suggestion): Suggestion {
  const why = [...one.why, ...other.why.filter((reason) => !one.why.some((known) => isSame(known, reason)))];
  return { ...one, score: 1 - (1 - one.score) * (1 - other.score / 2), why };
}

function isSame(one: Reason, other: Reason): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** In the language in which more is found. */
function ask(
  { text, languages }: ToldThing,
  { suggest, rejected, language }: ReadingPorts,
  kinds: SuggestQuestion['kinds'],
  top: number,
): readonly Suggestion[] {
  const found = [...new Set(languages)].map((each) =>
    suggest({ language: each, text, kinds, top, mode: 'telling', rejected }),
  );
  const [first = [], ...others] = found;
  const best = others.reduce<readonly Suggestion[]>(
    (chosen, other) => ((other[0]?.score ?? 0) > (chosen[0]?.score ?? 0) + 0.15 ? other : chosen),
    first,
  );
  return best.map((suggestion) => ({ ...suggestion, ...labelled(suggestion, language, first) }));
}

/** A label in the counsellor's language where the same concept was found in it too. */
function labelled(
  { uri, label, language, official }: Suggestion,
  wanted: string,
  found: readonly Suggestion[],
): Pick<Suggestion, 'label' | 'language' | 'official'> {
  const own = language === wanted ? undefined : found.find((other) => other.uri === uri);
  return own ?? { label, language, official };
}

function certainActivities(thing: ToldThing, { reader, language }: ReadingPorts): Told['activities'] {
  const activity = thing.activity === null ? undefined : reader.activity(thing.activity, language);
  if (!activity || thing.activity === null) return [];
  const { title, code } = activity;
  const reason: Reason = { by: 'activity', activity: thing.activity, title, words: [thing.title] };
  const suggestion: Suggestion = {
    uri: `trama:activity/${thing.activity}`,
    label: title,
    language,
    official: false,
    kind: 'activity',
    code,
    score: 1,
    why: [reason],
  };
  return [{ suggestion, certain: true }];
}

function suggestedActivities(thing: ToldThing, ports: ReadingPorts): Told['activities'] {
  const certain = `trama:activity/${thing.activity ?? ''}`;
  return ask(thing, ports, ['activity'], MOST_ACTIVITIES)
    .filter(({ uri }) => uri !== certain)
    .map((suggestion) => ({ suggestion, certain: false }));
}

/** The skills that a card stands for, as the activity or the concepts behind it name them. */
function fromCard(thing: ToldThing, ports: ReadingPorts): readonly Suggestion[] {
  const { reader, language } = ports;
  if (thing.activity !== null) {
    const activity = reader.activity(thing.activity, language);
    const title = activity?.title ?? thing.title;
    const reason: Reason = { by: 'activity', activity: thing.activity, title, words: [thing.title] };
    return inOrder(activity?.skills ?? [], reason, ports);
  }
  if (thing.card === null) return [];
  const { skills, occupations } = reader.card(thing.card.set, thing.card.card);
  const own = inOrder(skills, { by: 'label', label: thing.title, words: [thing.title] }, ports);
  const needed = occupations.flatMap((uri) => {
    const occupation = reader.occupations().find((each) => each.uri === uri);
    const label = reader.label(uri, language)?.text ?? '';
    return inOrder(occupation?.essential.slice(0, 10) ?? [], { by: 'occupation', uri, label }, ports);
  });
  return [...own, ...needed];
}

function inOrder(uris: readonly string[], reason: Reason, { reader, language }: ReadingPorts): Suggestion[] {
  return uris.flatMap((uri, place) => {
    const label = reader.label(uri, language);
    if (!label) return [];
    const score = Math.max(0.3, CARD_SCORE - PER_PLACE * place);
    const { text, official } = label;
    return [
      {
        uri,
        label: text,
        language: label.language,
        official,
        kind: 'skill',
        code: null,
        score,
        why: [reason],
      },
    ];
  });
}
