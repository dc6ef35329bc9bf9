// The order in which a record reads: her consents first, then her situation by theme, each fact with what she said before.
import { FACT_NAMES } from '../../../shared/domain/facts.ts';
import type { Fact, FactName } from '../../../shared/domain/facts.ts';

/** A piece of the record and its id. */
export interface Held<V> {
  readonly id: string;
  readonly value: V;
}

/** One fact: what she said last, and what she said before, newest first. */
export interface FactHistory {
  readonly name: FactName;
  readonly latest: Held<Fact>;
  readonly earlier: readonly Held<Fact>[];
}

/** Facts that belong to the same section of an interview. */
export interface Theme {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly FactHistory[];
}

const CONSENTS: readonly FactName[] = [
  'consentRecord',
  'consentCv',
  'consentShare',
  'consentPhoto',
  'consentFollowUp',
  'consentStatistics',
];

/** The facts by their names, consents apart. Of one name the record holds the newest first. */
export function historiesOf(facts: readonly Held<Fact>[]): {
  readonly consents: readonly FactHistory[];
  readonly situation: readonly FactHistory[];
} {
  const histories = FACT_NAMES.flatMap((name) => {
    const [latest, ...earlier] = facts.filter(({ value }) => value.name === name);
    return latest ? [{ name, latest, earlier }] : [];
  });
  const isConsent = ({ name }: FactHistory) => CONSENTS.includes(name);
  return {
    consents: histories.filter(isConsent),
    situation: histories.filter((history) => !isConsent(history)),
  };
}

/** The facts by the section in which they were last told; the order is that of the first fact of each. */
export function themesOf(
  histories: readonly FactHistory[],
  themeOf: (fact: Fact) => Pick<Theme, 'id' | 'title'>,
): readonly Theme[] {
  const themes = new Map<string, Theme>();
  for (const history of histories) {
    const { id, title } = themeOf(history.latest.value);
    const facts = themes.get(id)?.facts ?? [];
    themes.set(id, { id, title, facts: [...facts, history] });
  }
  return [...themes.values()];
}
