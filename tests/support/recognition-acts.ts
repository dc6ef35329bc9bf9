// Acts of recognition for tests: one, and any.
import fc from 'fast-check';
import {
  ASSESSMENT_OUTCOMES,
  emptyRecognition,
  EVIDENCE_RULES,
  RECOGNITION_ACTS,
} from '../../shared/domain/recognition.ts';
import type { Recognition } from '../../shared/domain/recognition.ts';

/** An act of Carla's; an assessment finds level 3, met, by observation. */
export function act(made: Recognition['act'], fields: Partial<Recognition> = {}): Recognition {
  const found = { method: 'observation', level: 3, outcome: 'met' } as const;
  return {
    ...emptyRecognition,
    skillId: 'skill-0001',
    act: made,
    who: 'Carla Prova',
    heldOn: '2026-11-25',
    ...(made === 'assess' ? found : {}),
    ...fields,
  };
}

/** Any act of one of three people on one skill. */
export const anyAct: fc.Arbitrary<Recognition> = fc
  .record({
    made: fc.constantFrom(...RECOGNITION_ACTS),
    who: fc.constantFrom('Carla Prova', 'Ines Esempio', 'Pau Mostra'),
    level: fc.constantFrom(null, 3, 4),
    outcome: fc.constantFrom(...ASSESSMENT_OUTCOMES),
    rules: fc.constantFrom<Recognition['rules']>([], ['validity'], [...EVIDENCE_RULES]),
  })
  .map(({ made, ...fields }) => act(made, { ...fields, note: 'Seen.' }));
