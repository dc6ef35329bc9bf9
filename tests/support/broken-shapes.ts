// Definitions that do not have the shape of one, or whose parts do not go together: what is broken, and what is to be said.
import type { ProblemCode } from '../../shared/interview/problems.ts';
import { at, cardSet, change, family, job, list, section, work } from './interview-pack.ts';
import type { SmallPack } from './interview-pack.ts';

export type Row = readonly [
  code: ProblemCode,
  what: string,
  breaks: (pack: SmallPack) => unknown,
  says: readonly string[],
];

export const SHAPE: readonly Row[] = [
  [
    'notAnObject',
    'an item that is text',
    (p) => list(section(p, 'family'), 'items').push('x' as never),
    ['section "family"', 'item 10', 'text'],
  ],
  ['newerFormat', 'a format of tomorrow', (p) => (p.definition['format'] = 2), ['newer Trama', '2']],
  ['badValue', 'a format of yesterday', (p) => (p.definition['format'] = 0), ['"format"', '0']],
  ['missingField', 'no minutes', (p) => delete p.definition['minutes'], ['definition', '"minutes"']],
  [
    'missingField',
    'a number without max',
    (p) => delete at(p, 'children')['max'],
    [...family('children'), '"max"'],
  ],
  [
    'unknownField',
    'a field of another program',
    change('children', { label: 'x' }),
    [...family('children'), '"label"'],
  ],
  [
    'unknownField',
    'a prototype',
    (p) => Object.defineProperty(at(p, 'children'), '__proto__', { value: {}, enumerable: true }),
    [...family('children'), '"__proto__"'],
  ],
  [
    'unknownField',
    'a field inside an option',
    (p) => (list(at(p, 'school'), 'options')[1] = { id: 'far', text: 'x' }),
    [...family('school'), '"text"', 'options #2'],
  ],
  [
    'wrongType',
    'a number as text',
    change('children', { min: '0' }),
    [...family('children'), '"min"', 'a number'],
  ],
  [
    'wrongType',
    'minutes as text',
    (p) => (p.definition['minutes'] = '30'),
    ['definition', '"minutes"', '"30"'],
  ],
  [
    'badValue',
    'an unknown audience',
    change('children', { audience: 'her' }),
    [...family('children'), '"audience"', '"her"'],
  ],
  [
    'badValue',
    'an unknown fact',
    change('children', { record: { fact: 'childs' } }),
    [...family('children'), '"childs"'],
  ],
  ['badValue', 'four faces', change('mood', { steps: 4 }), [...work('mood'), '3, 5']],
  [
    'outOfRange',
    'a step of nothing',
    change('children', { step: 0 }),
    [...family('children'), '"step"', 'more than 0'],
  ],
  ['outOfRange', 'a day-long interview', (p) => (p.definition['minutes'] = 600), ['"minutes"', '120']],
  [
    'wrongCount',
    'one option',
    change('school', { options: [{ id: 'near' }] }),
    [...family('school'), '"options"', 'at least 2'],
  ],
  ['wrongCount', 'no sections', (p) => (p.definition['sections'] = []), ['definition', '"sections"']],
  [
    'emptySection',
    'a section without items',
    (p) => (section(p, 'family')['items'] = []),
    ['section "family"', 'nothing in it'],
  ],
  ['emptySection', 'a group without items', change('jobs', { items: [] }), work('jobs')],
  [
    'unknownItemType',
    'an unknown type',
    change('children', { type: 'slider' }),
    [...family('children'), '"slider"', 'yesNo'],
  ],
  ['unknownItemType', 'no type', (p) => delete at(p, 'children')['type'], family('children')],
  [
    'unknownPicture',
    'a picture that nobody drew',
    change('children', { picture: 'no-such-picture' }),
    [...family('children'), '"no-such-picture"'],
  ],
  [
    'unknownPicture',
    'a picture with a path',
    (p) => (section(p, 'family')['picture'] = '../x.svg'),
    ['section "family"', '"../x.svg"'],
  ],
  [
    'tooDeep',
    'a group in a group',
    (p) => list(at(p, 'jobs'), 'items').push({ id: 'inner', type: 'group', items: [] }),
    job('inner'),
  ],
  [
    'tooDeep',
    'conditions in conditions',
    (p) => {
      let condition: unknown = { item: 'partner', is: true };
      for (let level = 0; level < 8; level += 1) condition = { not: condition };
      at(p, 'children')['when'] = condition;
    },
    family('children'),
  ],
];

export const IDS: readonly Row[] = [
  [
    'badId',
    'an id with a space',
    change('children', { id: 'my children' }),
    ['section "family"', 'item "my children"'],
  ],
  [
    'badId',
    'an id that is too long',
    change('hello', { id: `a${'-b'.repeat(6)}${'c'.repeat(40)}` }),
    ['section "family"', 'characters'],
  ],
  [
    'reservedId',
    'an id of a note',
    change('hello', { id: 'note-children' }),
    [...family('note-children'), 'reserved'],
  ],
  ['reservedId', 'an id of the interview’s texts', change('hello', { id: 'title' }), family('title')],
  ['reservedId', 'an id of every object', change('hello', { id: 'constructor' }), family('constructor')],
  [
    'duplicateSection',
    'two sections of one id',
    (p) =>
      list(p.definition, 'sections').push({
        ...section(p, 'family'),
        id: 'work',
        items: [{ id: 'z', type: 'info' }],
      }),
    ['section "work"'],
  ],
  ['duplicateItem', 'the same id in another section', change('mood', { id: 'partner' }), work('partner')],
  ['duplicateItem', 'the same id in a group', change('jobName', { id: 'partner' }), job('partner')],
  [
    'duplicateOption',
    'the same option twice',
    change('school', { options: [{ id: 'near' }, { id: 'near' }] }),
    [...family('school'), '"near"'],
  ],
  [
    'duplicatePile',
    'the same pile twice',
    (p) => (list(at(p, 'likes'), 'piles')[1] = { ...list(at(p, 'likes'), 'piles')[0] }),
    [...work('likes'), '"gladly"'],
  ],
  [
    'duplicateSet',
    'the same card set twice',
    (p) => list(p.definition, 'cardSets').push({ ...cardSet(p) }),
    ['card set "activities"'],
  ],
  [
    'duplicateCard',
    'the same card twice',
    (p) => list(cardSet(p), 'cards').push({ ...at(cardSet(p), 'cook') }),
    ['card set "activities"', 'card "cook"'],
  ],
  [
    'duplicateCardGroup',
    'the same card group twice',
    (p) => list(cardSet(p), 'groups').push({ ...at(cardSet(p), 'home') }),
    ['card set "activities"', 'card group "home"'],
  ],
  [
    'unknownCardGroup',
    'a card of no group',
    (p) => (at(cardSet(p), 'cook')['group'] = 'garden'),
    ['card "cook"', '"garden"'],
  ],
];

export const ITEMS: readonly Row[] = [
  ['numberRange', 'least above most', change('children', { min: 20 }), [...family('children'), '20', '15']],
  ['numberStep', 'a step beyond the range', change('children', { step: 16 }), [...family('children'), '16']],
  [
    'unknownSet',
    'cards of no set',
    change('does', { set: 'hobbies' }),
    [...work('does'), '"hobbies"', '"activities"'],
  ],
  ['unknownSet', 'piles of no set', change('likes', { set: 'hobbies' }), work('likes')],
  ['dayClockSource', 'a clock of nothing', change('day', { from: 'nothing' }), [...work('day'), '"nothing"']],
  [
    'dayClockSource',
    'a clock of a number',
    change('day', { from: 'children' }),
    [...work('day'), '"number"'],
  ],
  ['forEachSource', 'for each text', change('jobs', { forEach: 'partner' }), [...work('jobs'), '"yesNo"']],
  [
    'forEachSource',
    'for each of what comes later',
    (p) => list(section(p, 'work'), 'items').unshift(...list(section(p, 'work'), 'items').splice(3, 1)),
    [...work('jobs'), 'later'],
  ],
];
