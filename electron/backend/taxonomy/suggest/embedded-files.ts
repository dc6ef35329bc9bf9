// Reads the files of the taxonomy that ships with the program. Tests check that they fit together.
import { existsSync, readFileSync } from 'node:fs';
import {
  activitiesFile,
  conceptsFile,
  labelsFile,
  nearFile,
  wordsFile,
} from '../../../../shared/taxonomy/embedded.ts';
import { resourceFile } from '../../resources.ts';

const json = (name: string): unknown =>
  JSON.parse(readFileSync(resourceFile(`taxonomy/${name}.json`), 'utf8'));
const has = (name: string): boolean => existsSync(resourceFile(`taxonomy/${name}.json`));

export const embedded = {
  concepts: () => conceptsFile.parse(json('concepts')),
  activities: () => activitiesFile.parse(json('activities')),
  near: () => nearFile.parse(json('near')),
  labels: (language: string) => labelsFile.parse(json(`labels/${language}`)),
  hasLabels: (language: string) => has(`labels/${language}`),
  words: (language: string) => wordsFile.parse(json(`activities/${language}`)),
  hasWords: (language: string) => has(`activities/${language}`),
} as const;
