// What is offered for something that was told: in which order, and what the case has of it already.
import type { HeldSkill, Told } from '../../../shared/contract/skills.contract.ts';
import type { Concept } from '../../../shared/contract/taxonomy.contract.ts';
import type { SkillSource } from '../../../shared/domain/skill-source.ts';
import type { Reason, Suggestion } from '../../../shared/taxonomy/suggestion.ts';

/** A skill that is offered, with the reasons for it; one that was found on a shelf may have none. */
export interface Offer extends Pick<Suggestion, 'uri' | 'label' | 'language' | 'official'> {
  readonly group?: Concept['group'];
  readonly why: readonly Reason[];
}

/** A life activity that was confirmed, with the skills that it shows. */
export interface ConfirmedActivity {
  readonly id: string;
  readonly title: string;
  readonly skills: readonly Concept[];
}

/** Where an accepted skill comes from, before the reasons for it are written down. */
export type Origin = Omit<SkillSource, 'skillId' | 'why'>;

const ACTIVITY = 'trama:activity/';
const BETWEEN = ' – ';

/** The id of a life activity by its URI. */
export function activityIdOf(uri: string): string {
  return uri.startsWith(ACTIVITY) ? uri.slice(ACTIVITY.length) : uri;
}

/**
 * The skills of confirmed activities in front, those that her words show first; then what else is suggested. What was not
 * wanted is left out.
 */
export function offersOf(found: {
  readonly suggestions: readonly Suggestion[];
  readonly confirmed: readonly ConfirmedActivity[];
  readonly unwanted: readonly Pick<Suggestion, 'uri'>[];
}): readonly Offer[] {
  const { suggestions, confirmed, unwanted } = found;
  const shown = shownBy(confirmed);
  const isSuggested = new Set(suggestions.map(({ uri }) => uri));
  const inWords = suggestions.map((suggestion) => withReasons(suggestion, shown.get(suggestion.uri)));
  const isUnwanted = new Set(unwanted.map(({ uri }) => uri));
  return [
    ...inWords.filter(({ uri }) => shown.has(uri)),
    ...[...shown.values()].filter(({ uri }) => !isSuggested.has(uri)),
    ...inWords.filter(({ uri }) => !shown.has(uri)),
  ].filter(({ uri }) => !isUnwanted.has(uri));
}

/** The skills of these activities by URI, each with the activities as its reasons. */
function shownBy(confirmed: readonly ConfirmedActivity[]): ReadonlyMap<string, Offer> {
  const offers = new Map<string, Offer>();
  for (const { id, title, skills } of confirmed) {
    for (const { uri, label, language, official, group } of skills) {
      const before = offers.get(uri) ?? { uri, label, language, official, group, why: [] };
      const reason: Reason = { by: 'activity', activity: id, title, words: [] };
      offers.set(uri, { ...before, why: [...before.why, reason] });
    }
  }
  return offers;
}

/** An activity that her words name already is not named twice. */
function withReasons(suggestion: Suggestion, shown: Offer | undefined): Offer {
  const { uri, label, language, official, why } = suggestion;
  const named = new Set(why.map((reason) => (reason.by === 'activity' ? reason.activity : '')));
  const others = (shown?.why ?? []).filter(
    (reason) => reason.by !== 'activity' || !named.has(reason.activity),
  );
  return { uri, label, language, official, why: [...why, ...others] };
}

/** The confirmed activity that leads to an offer; the origin's own where none does. */
export function originWith(origin: Origin, { why }: Offer, confirmed: readonly string[]): Origin {
  const led = why.find((reason) => reason.by === 'activity' && confirmed.includes(reason.activity));
  return led?.by === 'activity' ? { ...origin, activityId: led.activity } : origin;
}

/** Reasons that say something new: each activity once, and no other sort of reason twice before each had its turn. */
export function distinctReasons(why: readonly Reason[]): readonly Reason[] {
  const activities = new Set<string>();
  const once = why.filter((reason) => {
    if (reason.by !== 'activity') return true;
    if (activities.has(reason.activity)) return false;
    activities.add(reason.activity);
    return true;
  });
  const firsts = once.filter((reason, at) => once.findIndex(({ by }) => by === reason.by) === at);
  return [...firsts, ...once.filter((reason) => !firsts.includes(reason))];
}

/** Whether a skill was recognised in this very thing. A card is known by its title: what she said of it may have grown. */
export function comesFrom(source: HeldSkill['sources'][number], origin: Origin): boolean {
  const isSamePlace =
    source.kind === origin.kind &&
    source.interviewId === origin.interviewId &&
    source.storyId === origin.storyId &&
    source.experienceId === origin.experienceId;
  if (!isSamePlace || origin.kind === 'story' || origin.kind === 'experience') return isSamePlace;
  if (origin.kind !== 'card') return source.words === origin.words;
  const isSameActivity = source.activityId !== null && source.activityId === origin.activityId;
  return isSameActivity || firstPart(source.words) === firstPart(origin.words);
}

const firstPart = (words: string) => words.split(BETWEEN)[0];

/** The skills that were recognised in this very thing. */
export function acceptedFrom(skills: readonly HeldSkill[], origin: Origin): readonly HeldSkill[] {
  return skills.filter(({ sources }) => sources.some((source) => comesFrom(source, origin)));
}

/** Skills that were recognised in this very thing, as the list shows them. */
export function heldOffers(skills: readonly HeldSkill[], origin: Origin): readonly Offer[] {
  return acceptedFrom(skills, origin).flatMap(({ label, value }) =>
    value.conceptUri === null
      ? []
      : [{ uri: value.conceptUri, label, language: value.conceptLanguage, official: true, why: [] }],
  );
}

/**
 * What is shown, each offer where it stood before: what was accepted stays in its place though it is offered no more, and
 * what is offered again comes back to it. `shown` are those to see now; `remembered` is for the next time.
 */
export function keepPlaces(places: {
  readonly remembered: readonly Offer[];
  readonly offered: readonly Offer[];
  readonly held: readonly Offer[];
}): { readonly remembered: readonly Offer[]; readonly shown: readonly Offer[] } {
  const offered = new Map(places.offered.map((offer) => [offer.uri, offer]));
  const held = new Set(places.held.map(({ uri }) => uri));
  const known = new Set(places.remembered.map(({ uri }) => uri));
  const added = [...places.offered, ...places.held.filter(({ uri }) => !offered.has(uri))].filter(
    ({ uri }) => !known.has(uri),
  );
  const remembered = added.length === 0 ? places.remembered : [...places.remembered, ...added];
  const shown = remembered.flatMap((offer) => offered.get(offer.uri) ?? (held.has(offer.uri) ? offer : []));
  return { remembered, shown };
}

/** The activities that a told thing names for certain. */
export function certainActivities({ activities }: Told): readonly string[] {
  return activities.flatMap(({ suggestion, certain }) => (certain ? [activityIdOf(suggestion.uri)] : []));
}
