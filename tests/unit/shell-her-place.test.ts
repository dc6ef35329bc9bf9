import { expect, test } from 'vitest';
import { HER_MINIMUM, herPlaceOf } from '../../electron/shell/her-place.ts';

const laptop = { x: 0, y: 25, width: 1366, height: 703 };
const desk = { x: 0, y: 0, width: 2560, height: 1400 };
const hers = { x: 1366, y: 0, width: 1920, height: 1080 };
const counsellors = { x: 40, y: 60, width: 1280, height: 640 };
const kept = { x: 1400, y: 100, width: 900, height: 700, maximized: false };

test('it goes to the other screen and fills it, whichever of the two is the counsellor`s', () => {
  const whole = { ...hers, maximized: false };
  expect(herPlaceOf({ kept: null, screens: [laptop, hers], counsellors })).toEqual(whole);
  expect(herPlaceOf({ kept: null, screens: [hers, laptop], counsellors })).toEqual(whole);
  const onHers = { ...counsellors, x: 1500 };
  expect(herPlaceOf({ kept: null, screens: [laptop, hers], counsellors: onHers })).toMatchObject(laptop);
});

test('a counsellor`s window across both screens is on the one that has more of it', () => {
  const across = { ...counsellors, x: 1000 };
  expect(herPlaceOf({ kept: null, screens: [laptop, hers], counsellors: across })).toMatchObject(laptop);
});

test('on one screen it takes the room beside the counsellor`s window, on whichever side there is more', () => {
  const atLeft = { ...counsellors, x: 0 };
  expect(herPlaceOf({ kept: null, screens: [desk], counsellors: atLeft })).toEqual({
    x: 1280,
    y: 0,
    width: 1280,
    height: 1400,
    maximized: false,
  });
  const atRight = { ...counsellors, x: 1100 };
  expect(herPlaceOf({ kept: null, screens: [desk], counsellors: atRight })).toMatchObject({
    x: 0,
    width: 1100,
  });
});

test('where there is no room beside it, it takes half of the screen', () => {
  expect(herPlaceOf({ kept: null, screens: [laptop], counsellors: laptop })).toEqual({
    x: 683,
    y: 25,
    width: 683,
    height: 703,
    maximized: false,
  });
  const small = { x: 0, y: 0, width: 1024, height: 700 };
  expect(herPlaceOf({ kept: null, screens: [small], counsellors: small })).toMatchObject({
    x: small.width - HER_MINIMUM.width,
    width: HER_MINIMUM.width,
  });
});

test('it comes back where it was, also filling the screen, and may be narrower than the counsellor`s', () => {
  expect(herPlaceOf({ kept, screens: [laptop, hers], counsellors })).toEqual(kept);
  const full = { ...kept, maximized: true };
  expect(herPlaceOf({ kept: full, screens: [laptop, hers], counsellors })).toEqual(full);
  const narrow = { ...kept, width: 600, height: 500 };
  expect(herPlaceOf({ kept: narrow, screens: [laptop, hers], counsellors })).toEqual(narrow);
});

test('when her screen is gone it does not come up over the whole of the counsellor`s', () => {
  const full = { ...kept, maximized: true };
  expect(herPlaceOf({ kept: full, screens: [laptop], counsellors })).toMatchObject({
    x: 683,
    width: 683,
    maximized: false,
  });
});

test('without any screen to speak of, the system finds it a place', () => {
  expect(herPlaceOf({ kept: null, screens: [], counsellors })).toEqual({ ...HER_MINIMUM, maximized: false });
});
