// What the rivals search: the same words that Trama has, one document for each skill.
import type { Words } from './words.ts';

export interface SkillDocument {
  readonly id: string;
  /** Label, alternatives and everyday phrases. */
  readonly text: string;
  /** What people say of the activities that show the skill; empty in the variant without. */
  readonly activities: string;
}

export const VARIANTS = [
  'labels only',
  'with activity words',
  'with activity words of near skills too',
] as const;
export type Variant = (typeof VARIANTS)[number];

/** Documents of one language: the rivals get Trama's words of activities as far as the variant says. */
export function documentsOf(words: Words, variant: Variant): SkillDocument[] {
  const byUri = new Map<string, string[]>();
  for (const { title, words: said, examples, skills, near } of words.activities) {
    const showing =
      variant === 'labels only' ? [] : variant === 'with activity words' ? skills : [...skills, ...near];
    for (const uri of showing) {
      const texts = byUri.get(uri) ?? [];
      texts.push(title, ...said, ...examples);
      byUri.set(uri, texts);
    }
  }
  return words.skills.map(({ uri, labels }) => ({
    id: uri,
    text: labels.join('\n'),
    activities: (byUri.get(uri) ?? []).join('\n'),
  }));
}
