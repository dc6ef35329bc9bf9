// Whether a pack can be used, and if not, why: sentences for the people who write packs. Packs come from outside, so
// nothing in them is believed, and nothing in them can make this throw.
import { conditionProblems } from './checks/conditions.ts';
import { outlineOf } from './checks/outline.ts';
import { recordProblems } from './checks/records.ts';
import { placeInDefinition, shapeProblems } from './checks/shape.ts';
import { structureProblems } from './checks/structure.ts';
import { checkTexts } from './checks/texts.ts';
import { checkVoices } from './checks/voices.ts';
import { DEFINITION_FORMAT, definitionSchema } from './definition.ts';
import type { Definition } from './definition.ts';
import type { Pack, RawPack } from './pack.ts';
import { errorAt, isObject, quoted, warningAt } from './problems.ts';
import type { Problem } from './problems.ts';
import type { Voice } from './voices.ts';

/** Nobody reads more at once, and ten thousand wrong items must not become a page. */
const MOST_SHOWN = 200;

export interface CheckedPack {
  /** There when there are no errors; warnings leave it usable. */
  readonly pack: Pack | undefined;
  /** Of a pack that can be used, the voices that belong to its texts. */
  readonly voices: readonly Voice[];
  /** Errors first. */
  readonly problems: Problem[];
}

/** Checks a pack as it was read from its files. Total: whatever the JSON is, it answers. */
export function checkPack(raw: RawPack): CheckedPack {
  const newer = newerFormat(raw.definition);
  if (newer) return { pack: undefined, voices: [], problems: [newer] };
  const { definition, problems: ofDefinition } = checkDefinition(raw.definition);
  const { texts, problems: ofTexts } = checkTexts(raw.texts, definition);
  const { voices, problems: ofVoices } = checkVoices(raw.voices ?? [], texts);
  const problems = [
    ...ofDefinition,
    ...(definition ? misplaced(definition, raw.folder) : []),
    ...ofTexts,
    ...ofVoices,
  ];
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const pack = definition && errors.length === 0 ? { definition, texts } : undefined;
  return {
    pack,
    voices: pack ? voices : [],
    problems: [...shown(errors, errorAt), ...shown(warnings, warningAt)],
  };
}

function newerFormat(raw: unknown): Problem | undefined {
  const format = isObject(raw) ? raw['format'] : undefined;
  if (typeof format !== 'number' || !Number.isInteger(format) || format <= DEFINITION_FORMAT)
    return undefined;
  const says = `it was made for a newer Trama: its format is ${format}, and this Trama reads up to ${DEFINITION_FORMAT}. Update Trama.`;
  return errorAt('definition', { code: 'newerFormat', says });
}

function checkDefinition(raw: unknown): { definition: Definition | undefined; problems: Problem[] } {
  const parsed = definitionSchema.safeParse(raw);
  if (!parsed.success) {
    const { issues } = parsed.error;
    return { definition: undefined, problems: shapeProblems({ raw, issues, placeOf: placeInDefinition }) };
  }
  const definition = parsed.data;
  const outline = outlineOf(definition);
  return {
    definition,
    problems: [
      ...structureProblems(definition, outline),
      ...conditionProblems(outline),
      ...recordProblems(outline),
    ],
  };
}

function misplaced({ id, version }: Definition, folder: RawPack['folder']): Problem[] {
  if (folder === undefined || (folder.id === id && folder.version === String(version))) return [];
  const says = `it is ${quoted(id)}, version ${version}, and lies in ${quoted(`${folder.id}/${folder.version}`)}. Rename the folders or mend the definition.`;
  return [errorAt('definition', { code: 'misplaced', says })];
}

function shown(problems: readonly Problem[], at: typeof errorAt): Problem[] {
  if (problems.length <= MOST_SHOWN) return [...problems];
  const says = `there are ${problems.length - MOST_SHOWN} more of this kind. Mend these first.`;
  return [...problems.slice(0, MOST_SHOWN), at('pack', { code: 'moreProblems', says })];
}
