// Occupations that she is near to, by ESCO's relations between occupations and skills.
import type { Match } from '../../../shared/contract/skills.contract.ts';
import { nearnessOf } from '../../../shared/skills/matching.ts';
import type { OwnSkill } from '../../../shared/skills/matching.ts';
import { wishesAbout } from '../../../shared/skills/wishes.ts';
import type { Told } from '../../../shared/skills/wishes.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { factsOf } from '../interviews/repository.ts';
import type { Occupation, TaxonomyReader } from '../taxonomy/reader.ts';
import { answeredInterviews } from './answered.ts';
import { skillsIn } from './repository.ts';

const MOST_MATCHES = 40;
/** An occupation of which she has next to nothing is no answer. */
const LEAST_SCORE = 0.01;

/** Occupations, nearest first, each with what she has and what is missing. @throws Refusal `NOT_FOUND` */
export function matchesOf(
  db: ReadableDatabase,
  reader: TaxonomyReader,
  { caseId, language }: { caseId: string; language: string },
): Match[] {
  const told = wishesTold(db, caseId);
  const own = ownSkills(db, caseId);
  if (own.size === 0) return [];
  const rarity = rarityIn(reader.occupations());
  const near = reader.occupations().flatMap((occupation) => {
    const wishes = wishesAbout(reader.tradesOf(occupation.uri), told);
    const nearness = nearnessOf(own, occupation, { rarity, wishes });
    const isNear = nearness.score >= LEAST_SCORE && nearness.has.some(({ essential }) => essential);
    return isNear ? [{ occupation, wishes, nearness }] : [];
  });
  return near
    .sort((a, b) => b.nearness.score - a.nearness.score)
    .slice(0, MOST_MATCHES)
    .flatMap(({ occupation, wishes, nearness }) => {
      const label = reader.label(occupation.uri, language);
      if (!label) return [];
      const named = (uri: string) => ({ uri, label: reader.label(uri, language)?.text ?? uri });
      const count = (wanted: boolean) => nearness.has.filter(({ essential }) => essential === wanted).length;
      const match: Match = {
        uri: occupation.uri,
        label: label.text,
        language: label.language,
        official: label.official,
        code: occupation.code,
        isco: occupation.isco,
        skillLevel: occupation.skillLevel,
        score: nearness.score,
        essential: { has: count(true), of: occupation.essential.length },
        optional: { has: count(false), of: occupation.optional.length },
        has: nearness.has.map(({ skill, essential }) => ({
          skillId: skill.id,
          ...named(skill.uri),
          essential,
        })),
        missing: nearness.missing.map(named),
        wishes: wishes.map((wish) => ({ ...wish })),
      };
      return [match];
    });
}

function ownSkills(db: ReadableDatabase, caseId: string): ReadonlyMap<string, OwnSkill> {
  return new Map(
    skillsIn(db, caseId).flatMap(({ id, value: { conceptUri: uri, level, evidence } }) =>
      uri === null ? [] : [[uri, { id, uri, level, evidence }] as const],
    ),
  );
}

/** Near 1 for a skill that few occupations cannot do without, near 0 for one that most need. */
function rarityIn(occupations: readonly Occupation[]): (uri: string) => number {
  const counts = new Map<string, number>();
  for (const { essential } of occupations) {
    for (const uri of essential) counts.set(uri, (counts.get(uri) ?? 0) + 1);
  }
  const most = Math.log(occupations.length + 1);
  return (uri) => 1 - (0.9 * Math.log(counts.get(uri) ?? 1)) / most;
}

const LIKE_SET = 'workLikes';

/** What she likes by the newest interview that asked, and her newest limits. */
function wishesTold(db: ReadableDatabase, caseId: string): Told {
  const piles = answeredInterviews(db, caseId).flatMap(({ definition, answers }) =>
    definition.sections.flatMap(({ items }) =>
      items.flatMap((item) => {
        const answer = item.type === 'piles' && item.set === LIKE_SET ? answers.get(item.id) : undefined;
        return answer?.state === 'answered' ? [answer.value as Record<string, string>] : [];
      }),
    ),
  );
  const laid = (pile: string) =>
    Object.entries(piles[0] ?? {}).flatMap(([card, on]) => (on === pile ? [card] : []));
  const limits = factsOf(db, caseId).find(
    ({ value }) => value.name === 'limits' && value.state === 'answered',
  );
  const named = Array.isArray(limits?.value.value) ? limits.value.value : [];
  return {
    likes: laid('like'),
    dislikes: laid('dislike'),
    limits: named.filter((value): value is string => typeof value === 'string'),
  };
}
