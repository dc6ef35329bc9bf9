import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createVoiceRecorder,
  LONGEST_SECONDS,
  MicrophoneError,
} from '../../../renderer/features/interview-packs/voice-recorder.ts';

const SAID = new Uint8Array([0x1a, 0x45, 0xdf, 0xa3]);

/** A microphone that opens when the test lets it, hears `said`, and notes what became of it. */
function fakeMicrophone(said: Uint8Array<ArrayBuffer> = SAID) {
  const opening = Promise.withResolvers<undefined>();
  const log: string[] = [];
  let unplug = () => {};
  return {
    log,
    open: () => opening.resolve(undefined),
    refuse: (error: Error) => opening.reject(error),
    unplug: () => unplug(),
    record: async (onEnded: () => void) => {
      unplug = onEnded;
      await opening.promise;
      return {
        level: () => 0.5,
        finish: () => {
          log.push('finished');
          return Promise.resolve(said);
        },
        discard: () => log.push('discarded'),
      };
    },
  };
}

/** A vault that keeps what it is given, unless it is told to refuse. */
function fakeVault() {
  const kept: [string, Uint8Array][] = [];
  let refusal: Error | undefined;
  return {
    kept,
    refuse: (error: Error | undefined) => {
      refusal = error;
    },
    save: (text: string, content: Uint8Array) => {
      if (refusal) return Promise.reject(refusal);
      kept.push([text, content]);
      return Promise.resolve();
    },
  };
}

function setUp(microphone = fakeMicrophone()) {
  const vault = fakeVault();
  const recorder = createVoiceRecorder({ record: microphone.record, save: vault.save });
  const steps: string[] = [];
  recorder.subscribe(() => steps.push(recorder.state().step));
  return { microphone, vault, recorder, steps };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what is said is saved as soon as it is stopped, once', async () => {
  const { microphone, vault, recorder, steps } = setUp();
  recorder.start('Do you have children?');
  microphone.open();
  await settle();
  expect(recorder.state()).toMatchObject({ step: 'recording', text: 'Do you have children?' });
  recorder.stop();
  recorder.stop();
  await settle();
  expect(vault.kept).toEqual([['Do you have children?', SAID]]);
  expect(microphone.log).toEqual(['finished']);
  expect(steps.filter((step, index) => step !== steps[index - 1])).toEqual([
    'opening',
    'recording',
    'saving',
    'saved',
  ]);
});

test('it ends by itself after the longest time, and when the microphone is unplugged', async () => {
  const first = setUp();
  first.recorder.start('Yes');
  first.microphone.open();
  await vi.advanceTimersByTimeAsync(LONGEST_SECONDS * 1000 - 1);
  expect(first.recorder.state().step).toBe('recording');
  await vi.advanceTimersByTimeAsync(1);
  expect(first.vault.kept).toHaveLength(1);

  const second = setUp();
  second.recorder.start('Yes');
  second.microphone.open();
  await settle();
  second.microphone.unplug();
  await settle();
  expect(second.vault.kept).toHaveLength(1);
});

test('leaving closes the microphone and keeps nothing', async () => {
  const { microphone, vault, recorder } = setUp();
  recorder.start('Yes');
  microphone.open();
  await settle();
  recorder.leave();
  await vi.advanceTimersByTimeAsync(LONGEST_SECONDS * 1000);
  expect(microphone.log).toEqual(['discarded']);
  expect(vault.kept).toEqual([]);
  expect(recorder.state()).toEqual({ step: 'idle' });
});

test('a microphone that opens after it was stopped is closed again', async () => {
  const { microphone, vault, recorder } = setUp();
  recorder.start('Yes');
  recorder.stop();
  expect(recorder.state()).toEqual({ step: 'idle' });
  microphone.open();
  await settle();
  expect(microphone.log).toEqual(['discarded']);
  expect(recorder.state()).toEqual({ step: 'idle' });
  expect(vault.kept).toEqual([]);
});

test('while one text is recorded or saved, no other is begun', async () => {
  const { microphone, vault, recorder } = setUp();
  recorder.start('Yes');
  recorder.start('No');
  microphone.open();
  await settle();
  recorder.start('No');
  recorder.stop();
  recorder.start('No');
  await settle();
  expect(vault.kept.map(([text]) => text)).toEqual(['Yes']);
});

test.each(['refused', 'absent', 'busy', 'unsupported'] as const)(
  'a microphone that is %s is told, and can be tried again',
  async (problem) => {
    const { microphone, recorder } = setUp();
    recorder.start('Yes');
    microphone.refuse(new MicrophoneError(problem));
    await settle();
    expect(recorder.state()).toEqual({ step: 'failed', problem });
    recorder.start('Yes');
    expect(recorder.state().step).toBe('opening');
  },
);

test.each([
  ['empty', 0],
  ['tooLarge', 1024 * 1024 + 1],
] as const)('a recording that is %s is not saved', async (problem, length) => {
  const { microphone, vault, recorder } = setUp(fakeMicrophone(new Uint8Array(length)));
  recorder.start('Yes');
  microphone.open();
  await settle();
  recorder.stop();
  await settle();
  expect(recorder.state()).toEqual({ step: 'failed', problem });
  expect(vault.kept).toEqual([]);
});

test('what could not be saved is still there and is saved when tried again', async () => {
  const { microphone, vault, recorder } = setUp();
  const full = new Error('DISK_FULL');
  vault.refuse(full);
  recorder.start('Yes');
  microphone.open();
  await settle();
  recorder.stop();
  await settle();
  const state = recorder.state();
  expect(state).toMatchObject({ step: 'unsaved', error: full });
  vault.refuse(undefined);
  if (state.step === 'unsaved') state.retry();
  await settle();
  expect(vault.kept).toEqual([['Yes', SAID]]);
  expect(recorder.state()).toEqual({ step: 'saved', text: 'Yes' });
});
