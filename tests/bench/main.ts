// `npm run bench`: every claim of speed as a ratio against a named baseline in the same run. `--json FILE` writes them;
// `--only NAME` runs one suite. `--half development` judges suggestions on the half that they are tuned on.
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { contractFigures } from './contract.ts';
import { databaseFigures } from './database.ts';
import { documentFigures } from './documents.ts';
import { hostFigures } from './host.ts';
import { interviewFigures } from './interview.ts';
import type { Figure } from './measure.ts';
import { suggestSpeedFigures } from './suggest-speed.ts';
import { taxonomyFigures } from './taxonomy.ts';
import { reportSuggestions } from './suggestions/report.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string' },
    half: { type: 'string', default: 'test' },
  },
});

const suites = {
  database: databaseFigures,
  contract: contractFigures,
  documents: documentFigures,
  host: hostFigures,
  interview: interviewFigures,
  'suggest-speed': suggestSpeedFigures,
  taxonomy: taxonomyFigures,
  suggestions: () => reportSuggestions(values.half),
};
const figures: Figure[] = [];
for (const [name, suite] of Object.entries(suites)) {
  if (values.only !== undefined && values.only !== name) continue;
  for (const figure of await suite()) {
    figures.push(figure);
    const { unit, value, baseline, ratio } = figure;
    console.log(
      `${ratio.toString().padStart(7)} ×  ${value} ${unit} against ${baseline} ${unit}  ${figure.name}`,
    );
  }
}
console.log(
  `medians on ${os.cpus().length} cores, Node ${process.versions.node}, ${process.platform}-${process.arch}`,
);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
