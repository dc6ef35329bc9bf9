// Records one text at a time and saves it as soon as it is said. It knows no microphone, no screen and no transport.

/** Why no sound came from the microphone. */
export type MicrophoneProblem = 'refused' | 'absent' | 'busy' | 'unsupported';

/** Thrown by whoever opens the microphone. */
export class MicrophoneError extends Error {
  readonly problem: MicrophoneProblem;
  constructor(problem: MicrophoneProblem) {
    super(problem);
    this.name = 'MicrophoneError';
    this.problem = problem;
  }
}

/** A microphone that is open and recording. */
export interface Recording {
  /** How loud it is at this moment, from 0 to 1. */
  readonly level: () => number;
  /** Ends it, closes the microphone and gives what was said. */
  readonly finish: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Closes the microphone; what was said is thrown away. */
  readonly discard: () => void;
}

/** What the recorder needs from outside; tests give their own. */
export interface RecorderPorts {
  /** Opens the microphone and records at once; calls back when it ends by itself, unplugged for example. */
  readonly record: (onEnded: () => void) => Promise<Recording>;
  /** Saves the voice of a text. */
  readonly save: (text: string, content: Uint8Array<ArrayBuffer>) => Promise<void>;
}

export type RecorderState =
  | { readonly step: 'idle' }
  | { readonly step: 'opening'; readonly text: string }
  | { readonly step: 'recording'; readonly text: string; readonly level: () => number }
  | { readonly step: 'saving'; readonly text: string }
  | { readonly step: 'saved'; readonly text: string }
  | { readonly step: 'failed'; readonly problem: MicrophoneProblem | 'empty' | 'tooLarge' }
  /** What was said is still here and can be saved again. */
  | { readonly step: 'unsaved'; readonly error: unknown; readonly retry: () => void };

export interface VoiceRecorder {
  /** Records a text. Does nothing while another is being recorded or saved. */
  start(text: string): void;
  /** Ends the recording and saves it. */
  stop(): void;
  /** Closes the microphone and forgets what is not saved. */
  leave(): void;
  readonly state: () => RecorderState;
  readonly subscribe: (listener: () => void) => () => void;
}

export const LONGEST_SECONDS = 60;
const LARGEST_BYTES = 1024 * 1024;
const IDLE: RecorderState = { step: 'idle' };

/** Makes a recorder that stands still. */
export function createVoiceRecorder({ record, save }: RecorderPorts): VoiceRecorder {
  const listeners = new Set<() => void>();
  let state = IDLE;
  let running: Recording | undefined;
  let limit: ReturnType<typeof setTimeout> | undefined;
  /** Rises with each start and each leaving: what comes from before finds that it is no longer meant. */
  let turn = 0;

  const become = (next: RecorderState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const keep = async (text: string, content: Uint8Array<ArrayBuffer>) => {
    const own = turn;
    become({ step: 'saving', text });
    try {
      await save(text, content);
      if (turn === own) become({ step: 'saved', text });
    } catch (error) {
      if (turn === own) become({ step: 'unsaved', error, retry: () => void keep(text, content) });
    }
  };
  const finish = async (text: string, recording: Recording) => {
    const own = turn;
    clearTimeout(limit);
    running = undefined;
    become({ step: 'saving', text });
    const content = await recording.finish().catch(() => new Uint8Array());
    if (turn !== own) return;
    if (content.length === 0) become({ step: 'failed', problem: 'empty' });
    else if (content.length > LARGEST_BYTES) become({ step: 'failed', problem: 'tooLarge' });
    else await keep(text, content);
  };
  const stop = () => {
    if (state.step === 'recording' && running) void finish(state.text, running);
    // Stopped before the microphone was there: nothing was said.
    if (state.step === 'opening') leave();
  };
  const leave = () => {
    turn += 1;
    clearTimeout(limit);
    running?.discard();
    running = undefined;
    if (state.step !== 'idle') become(IDLE);
  };
  const open = async (text: string) => {
    turn += 1;
    const own = turn;
    become({ step: 'opening', text });
    try {
      const recording = await record(() => {
        if (turn === own) stop();
      });
      if (turn !== own) {
        recording.discard();
        return;
      }
      running = recording;
      limit = setTimeout(stop, LONGEST_SECONDS * 1000);
      become({ step: 'recording', text, level: recording.level });
    } catch (error) {
      const problem = error instanceof MicrophoneError ? error.problem : 'unsupported';
      if (turn === own) become({ step: 'failed', problem });
    }
  };

  return {
    start(text) {
      if (!isBusy(state)) void open(text);
    },
    stop,
    leave,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Whether something is being recorded or saved: the text that it belongs to has to stay. */
export function isBusy({ step }: RecorderState): boolean {
  return step === 'opening' || step === 'recording' || step === 'saving';
}
