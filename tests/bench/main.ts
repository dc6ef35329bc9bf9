// `npm run bench`: every claim of speed as a ratio against a named baseline in the same run. `--json FILE` writes them.
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { contractFigures } from './contract.ts';
import { databaseFigures } from './database.ts';
import { documentFigures } from './documents.ts';
import { hostFigures } from './host.ts';
import type { Figure } from './measure.ts';

const { values } = parseArgs({ options: { json: { type: 'string' } } });

const figures: Figure[] = [];
for (const suite of [databaseFigures, contractFigures, documentFigures, hostFigures]) {
  for (const figure of await suite()) {
    figures.push(figure);
    const { name, unit, value, baseline, ratio } = figure;
    console.log(`${ratio.toString().padStart(7)} ×  ${value} ${unit} against ${baseline} ${unit}  ${name}`);
  }
}
console.log(
  `medians on ${os.cpus().length} cores, Node ${process.versions.node}, ${process.platform}-${process.arch}`,
);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
