// Whole sentences: through what people do in everyday life, through labels and phrases, and through occupations.
import type { ActivityMatch } from '../../../../shared/taxonomy/activity-match.ts';
import { bestFit } from '../../../../shared/taxonomy/ranking.ts';
import type { LabelFit } from '../../../../shared/taxonomy/ranking.ts';
import type { Reason } from '../../../../shared/taxonomy/suggestion.ts';
import { Findings, reasonsOf, scoreOf } from './found.ts';
import type { Found } from './found.ts';
import type { Lexicon } from './lexicon.ts';
import type { Catalogue } from './catalogue.ts';
import { typedWords } from './query.ts';
import type { Question } from './query.ts';
import { quoted } from './full-text.ts';

const TUNING = {
  candidates: 150,
  /** Activities that are followed to their skills. */
  activities: 2,
  /** How sure of an activity one has to be to be half sure of its first skill. */
  activityMiddle: 0.57,
  activitySlope: 11,
  /** What is lost with each place down in an activity's list. */
  perPlace: 0.003,
  /** How far the first one leads: it is the one that nearly everybody shows who does this. */
  lead: 0.1,
  secondPower: 2,
  activityShare: 0.75,
  nearShare: 0.55,
  /** Of the activity's occupations. */
  activityOccupationShare: 0.6,
  labelShare: 0.85,
  rankShare: 0.15,
  occupations: 5,
  occupationShare: 0.15,
  groupShare: 0.85,
} as const;

export interface SureActivity extends Omit<ActivityMatch, 'score'> {
  /** 0 to 1. */
  readonly sure: number;
}

/** From the matcher's score to how sure it makes: small talk stays low, a clear telling comes near 1. */
function surenessOf(score: number): number {
  return 1 / (1 + Math.exp(-TUNING.activitySlope * (score - TUNING.activityMiddle)));
}

/** The activities that a text tells of, the surest first. */
export function readActivities(lexicon: Lexicon, question: Question): SureActivity[] {
  return lexicon.matchActivities(question.corrected).map(({ words, score, ...match }) => ({
    ...match,
    words: [...new Set(words.map((word) => question.typed.get(word) ?? word))],
    sure: surenessOf(score),
  }));
}

/** Grounds for all concepts that a text tells of. */
export function readTelling(
  catalogue: Catalogue,
  lexicon: Lexicon,
  question: Question,
  activities: readonly SureActivity[],
): Findings {
  const findings = new Findings();
  throughActivities(catalogue, findings, activities.slice(0, TUNING.activities));
  throughLabels(catalogue, lexicon, question, findings);
  throughOccupations(catalogue, lexicon, findings);
  return findings;
}

function throughActivities(
  catalogue: Catalogue,
  findings: Findings,
  activities: readonly SureActivity[],
): void {
  const [first] = activities;
  for (const { id, title, words, sure } of activities) {
    const activity = catalogue.activity(id);
    if (!activity || !first) continue;
    const reason: Reason = { by: 'activity', activity: id, title, words: [...words] };
    // A second activity counts by how near it comes to the first.
    const share = sure * (sure / first.sure) ** TUNING.secondPower;
    for (const [place, skill] of activity.skills.entries()) {
      const behind = place === 0 ? 0 : TUNING.lead + TUNING.perPlace * place;
      findings.add(skill, share * TUNING.activityShare * (1 - behind), reason);
    }
    for (const [place, skill] of activity.near.entries())
      findings.add(skill, share * TUNING.nearShare * (1 - TUNING.perPlace * place), reason);
    for (const [place, occupation] of activity.occupations.entries())
      findings.add(
        occupation,
        share * TUNING.activityOccupationShare * (1 - TUNING.perPlace * place),
        reason,
      );
  }
}

function labelReason(question: Question, { label, stems }: LabelFit): Reason {
  return { by: 'label', label: label?.text ?? '', words: typedWords(question, stems) };
}

function throughLabels(catalogue: Catalogue, lexicon: Lexicon, question: Question, findings: Findings): void {
  const query = [...question.said.keys()].map(quoted).join(' OR ');
  if (query === '') return;
  const hits = catalogue.source.searchStems(lexicon.language, query, TUNING.candidates);
  const highest = hits[0]?.[1] ?? 1;
  const isDeed = (stem: string) => lexicon.deeds.size === 0 || lexicon.deeds.has(stem);
  for (const [concept, rank] of hits) {
    const fit = bestFit(question.said, lexicon.readLabels(concept), lexicon.worth, isDeed);
    if (fit.label === null) continue;
    const score = fit.score * (TUNING.labelShare + TUNING.rankShare * (rank / highest));
    findings.add(concept, score * catalogue.priorOf(concept), labelReason(question, fit));
    for (const { typed, read } of fit.stems
      .map((stem) => question.words.get(stem))
      .filter((w) => w !== undefined))
      if (read !== null) findings.add(concept, 0.001, { by: 'spelling', typed, read });
  }
}

/** Words that name an occupation speak for the skills that it needs; what an activity says of it is known already. */
function throughOccupations(catalogue: Catalogue, lexicon: Lexicon, findings: Findings): void {
  const occupations = [...findings.all()]
    .filter(({ concept }) => catalogue.concept(concept)?.kind === 'occupation')
    .map((found) => ({ found, score: scoreOf(found), named: scoreOf(namedOnly(found)) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, TUNING.occupations);
  for (const { found, score, named } of occupations) {
    const group = catalogue.groupOf(found.concept);
    // What speaks for the occupation speaks for its group.
    const [strongest] = reasonsOf(found);
    if (group !== undefined && strongest) findings.add(group, TUNING.groupShare * score, strongest);
    if (named > 0) addNeeded(catalogue, lexicon, findings, found.concept, named);
  }
}

const namedOnly = ({ grounds }: Found) => ({
  grounds: grounds.filter(({ reason }) => reason.by !== 'activity'),
});

function addNeeded(
  catalogue: Catalogue,
  { language }: Lexicon,
  findings: Findings,
  occupation: number,
  named: number,
): void {
  const uri = catalogue.concept(occupation)?.uri ?? '';
  const label = catalogue.labelOf(occupation, language).text;
  for (const [skill, essential] of catalogue.source.skillsOf(occupation)) {
    const share = (essential ? 1 : 0.5) * catalogue.rareness(skill);
    findings.add(skill, TUNING.occupationShare * named * share, { by: 'occupation', uri, label });
  }
}
