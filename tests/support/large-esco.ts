// A taxonomy large enough that its import can be interrupted: thousands of invented skills.
import { skillUri, writeEsco } from './small-esco.ts';

const WORDS = [
  'fold',
  'cut',
  'glue',
  'paint',
  'press',
  'bind',
  'sort',
  'carry',
  'wash',
  'dry',
  'sew',
  'iron',
];

/** Writes a download of so many skills and answers its paths. */
export function writeLargeEsco(directory: string, skills = 12_000): string[] {
  const word = (number: number) => WORDS[number % WORDS.length] ?? '';
  return writeEsco(directory, {
    version: '1.2.1',
    language: 'en',
    change: (tables) => {
      const [first] = tables['skills'] ?? [];
      tables['skills'] = Array.from({ length: skills }, (_, at) => ({
        ...first,
        conceptUri: skillUri(at),
        preferredLabel: `${word(at)} and ${word(Math.floor(at / 7))} number ${String(at)}`,
        altLabels: Array.from(
          { length: 6 },
          (_none, other) => `${word(at + other)} thing ${String(at)}`,
        ).join('\n'),
      }));
    },
  });
}
