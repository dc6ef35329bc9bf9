import { describe, expect, test } from 'vitest';
import { emptyEducation } from '../../../shared/domain/education.ts';
import { emptyExperience } from '../../../shared/domain/experience.ts';
import { answersOf, asking, date, left, options } from '../../support/interview-builder.ts';
import { madeBy, proposed } from '../../support/proposed.ts';

const jobItems = [
  { id: 'jobName', type: 'text' },
  { id: 'jobKind', type: 'choice', options: options('employee', 'volunteering') },
  { id: 'jobAt', type: 'text' },
  { id: 'jobIn', type: 'text' },
  { id: 'jobCountry', type: 'country' },
  { id: 'jobStill', type: 'yesNo' },
  { id: 'jobBegan', type: 'partialDate' },
  { id: 'jobEnded', type: 'partialDate', when: { not: { item: 'jobStill', is: true } } },
  { id: 'jobYears', type: 'number', min: 0, max: 80, step: 0.5 },
  { id: 'jobFirst', type: 'longText' },
  { id: 'jobThen', type: 'longText' },
  { id: 'jobPeople', type: 'number', min: 0, max: 50 },
  { id: 'jobOften', type: 'choice', options: options('daily', 'atFeasts') },
];
const fields = {
  kind: 'jobKind',
  title: 'jobName',
  organisation: 'jobAt',
  place: 'jobIn',
  country: 'jobCountry',
  start: 'jobBegan',
  end: 'jobEnded',
  ongoing: 'jobStill',
  years: 'jobYears',
  tasks: ['jobFirst', 'jobThen'],
  people: 'jobPeople',
  often: 'jobOften',
};
const record = { entry: 'experience', kind: 'trainee', fields };
const inside = (group: string, repetition: string, given: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(given).map(([id, value]) => [`${group}/${repetition}/${id}`, value]));

describe('an experience that she tells', () => {
  const definition = asking([{ id: 'jobs', type: 'group', items: jobItems, record }]);
  const made = (given: Readonly<Record<string, unknown>>) =>
    madeBy(definition, { jobs: ['a'], ...inside('jobs', 'a', given) })['jobs/a'];

  test('has each field from the item that asks for it', () => {
    const told = {
      jobName: ' Cook ',
      jobKind: 'volunteering',
      jobAt: 'Parish',
      jobIn: 'Asmara',
      jobCountry: ['ER'],
      jobBegan: { date: '1998', calendar: 'ethiopic', told: '1990' },
      jobEnded: date('2004-05'),
      jobYears: 6.5,
      jobFirst: 'I knead',
      jobThen: 'I bake',
      jobPeople: 40,
      jobOften: 'daily',
      jobStill: false,
    };
    expect(made(told)).toEqual({
      to: 'experience',
      fields: {
        kind: 'volunteering',
        title: 'Cook',
        organisation: 'Parish',
        place: 'Asmara',
        country: 'ER',
        start: '1998',
        end: '2004-05',
        ongoing: false,
        years: 6.5,
        tasks: ['I knead', 'I bake', '40 people, option jobOften daily'],
      },
    });
  });

  test('is empty where she said nothing, of the kind that the group is for', () => {
    expect(made({ jobName: 'Cook', jobPeople: left('unknown'), jobCountry: [] })).toEqual({
      to: 'experience',
      fields: { ...emptyExperience, kind: 'trainee', title: 'Cook' },
    });
  });

  test.each([
    [{ jobPeople: 0 }, ['0 people']],
    [{ jobOften: 'atFeasts' }, ['option jobOften atFeasts']],
    [{ jobFirst: '  ', jobThen: 'I bake' }, ['I bake']],
    [{ jobFirst: left('declined') }, undefined],
  ])('of %j has the tasks %j', (told, tasks) => {
    const experience = made(told);
    expect(experience?.to === 'experience' ? experience.fields.tasks : undefined).toEqual(tasks);
  });

  test('does not end on the day that she said before she said that she still does it', () => {
    expect(made({ jobEnded: date('2004'), jobStill: true })).toMatchObject({
      fields: { ongoing: true, end: null },
    });
  });

  test('is none while nothing is answered in it', () => {
    expect(made({})).toBeUndefined();
    expect(made({ jobName: left('later'), jobStill: left('declined') })).toBeUndefined();
  });

  test('comes of every repetition, told from its first question, single answers before it', () => {
    const withCity = asking([
      { id: 'jobs', type: 'group', items: jobItems, record },
      { id: 'city', type: 'text', record: { person: 'city' } },
    ]);
    const told = { jobs: ['b', 'a'], 'jobs/a/jobName': 'Cook', 'jobs/b/jobName': 'Tailor', city: 'Turin' };
    expect(proposed(withCity, answersOf(told)).map(({ id, path }) => [id, path])).toEqual([
      ['city', 'city'],
      ['jobs/b', 'jobs/b/jobName'],
      ['jobs/a', 'jobs/a/jobName'],
    ]);
  });

  test('that was taken from the list is not offered any more', () => {
    expect(madeBy(definition, { jobs: [], 'jobs/a/jobName': 'Cook' })).toEqual({});
  });
});

describe('an experience of a card', () => {
  const does = { id: 'does', type: 'cards', set: 'activities' };
  const group = { id: 'jobs', type: 'group', forEach: 'does', items: jobItems };
  const definition = asking([does, { ...group, record }]);
  const made = (card: string, given: Readonly<Record<string, unknown>>) =>
    madeBy(definition, { does: [card], ...inside('jobs', card, given) })[`jobs/${card}`];

  test('takes its title and its kind from the card', () => {
    expect(made('cook', { jobYears: 12 })).toMatchObject({
      fields: { title: 'card activities cook', kind: 'unpaidCare', years: 12 },
    });
  });

  test('is of the kind that the group is for where the card says nothing', () => {
    expect(made('sew', { jobYears: 12 })).toMatchObject({
      fields: { title: 'card activities sew', kind: 'trainee' },
    });
  });

  test('is called and is what she said it was', () => {
    expect(made('cook', { jobName: 'Head cook', jobKind: 'employee' })).toMatchObject({
      fields: { title: 'Head cook', kind: 'employee' },
    });
    expect(made('cook', { jobName: ' ', jobYears: 1 })).toMatchObject({
      fields: { title: 'card activities cook' },
    });
  });

  test('that stands for work is one by being chosen; another has to be told of', () => {
    expect(madeBy(definition, { does: ['cook', 'sew'] })).toEqual({
      'jobs/cook': {
        to: 'experience',
        fields: { ...emptyExperience, kind: 'unpaidCare', title: 'card activities cook' },
      },
    });
  });

  test('is none where she chose another card since', () => {
    expect(madeBy(definition, { does: ['sew'], ...inside('jobs', 'cook', { jobYears: 1 }) })).toEqual({});
  });

  test('may also come of an option', () => {
    const ofOptions = asking([
      { id: 'does', type: 'multipleChoice', options: options('bakes', 'sings') },
      { ...group, record },
    ]);
    const told = { does: ['sings'], ...inside('jobs', 'sings', { jobYears: 1 }) };
    expect(madeBy(ofOptions, told)['jobs/sings']).toMatchObject({
      fields: { title: 'option does sings', kind: 'trainee' },
    });
  });

  test('is offered too where the cards were chosen in an earlier interview', () => {
    const answers = answersOf(inside('jobs', 'cook', { jobYears: 1 }));
    expect(proposed(definition, answers, answersOf({ does: ['cook'] }))).toMatchObject([
      { id: 'jobs/cook', made: { fields: { title: 'card activities cook' } } },
    ]);
  });
});

describe('schooling', () => {
  const definition = asking([
    {
      id: 'schools',
      type: 'group',
      items: [
        { id: 'title', type: 'text' },
        { id: 'school', type: 'text' },
        { id: 'town', type: 'text' },
        { id: 'land', type: 'country' },
        { id: 'level', type: 'choice', options: options('isced0', 'isced3') },
        { id: 'began', type: 'partialDate' },
        { id: 'ended', type: 'partialDate' },
        { id: 'done', type: 'choice', options: options('yes', 'no', 'ongoing') },
        { id: 'paper', type: 'choice', options: options('original', 'lost') },
      ],
      record: {
        entry: 'education',
        fields: {
          title: 'title',
          institution: 'school',
          place: 'town',
          country: 'land',
          isced: 'level',
          start: 'began',
          end: 'ended',
          completed: 'done',
          documentState: 'paper',
        },
      },
    },
  ]);
  const made = (given: Readonly<Record<string, unknown>>) =>
    madeBy(definition, { schools: ['a'], ...inside('schools', 'a', given) })['schools/a'];

  test('has each field from the item that asks for it, its level as a number', () => {
    const told = {
      title: 'Secondary school',
      school: 'Barka',
      town: 'Asmara',
      land: ['ER'],
      level: 'isced3',
      began: date('1998'),
      ended: date('2004-06-30'),
      done: 'ongoing',
      paper: 'lost',
    };
    expect(made(told)).toEqual({
      to: 'education',
      fields: {
        title: 'Secondary school',
        institution: 'Barka',
        place: 'Asmara',
        country: 'ER',
        isced: 3,
        start: '1998',
        end: '2004-06-30',
        completed: 'ongoing',
        documentState: 'lost',
      },
    });
  });

  test('is unknown where she said nothing; never at school is level 0', () => {
    expect(made({ level: 'isced0' })).toEqual({ to: 'education', fields: { ...emptyEducation, isced: 0 } });
    expect(made({ town: 'Asmara', level: left('unknown') })).toEqual({
      to: 'education',
      fields: { ...emptyEducation, place: 'Asmara' },
    });
    expect(made({})).toBeUndefined();
  });
});
