// What is wrong with files that somebody gave: sentences in English, each with the file and, where there is one, the line.
import type { TaxonomyProblem } from '../../../../shared/contract/taxonomy.contract.ts';

/** More of one kind say nothing new. */
const MOST = 50;

export interface Problems {
  readonly all: readonly TaxonomyProblem[];
  readonly error: (file: string, line: number | null, sentence: string) => void;
  readonly warning: (file: string, line: number | null, sentence: string) => void;
  hasErrors(): boolean;
}

/** Collects problems; what comes after the fiftieth is dropped. */
export function createProblems(): Problems {
  const all: TaxonomyProblem[] = [];
  let failed = false;
  const add =
    (severity: TaxonomyProblem['severity']) => (file: string, line: number | null, sentence: string) => {
      if (severity === 'error') failed = true;
      if (all.length < MOST) all.push({ file, line, severity, sentence });
    };
  return { all, error: add('error'), warning: add('warning'), hasErrors: () => failed };
}
