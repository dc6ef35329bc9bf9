// The page's own microphone: opened for each text and closed when it is said, so that nothing else is ever heard.
import { MicrophoneError } from './voice-recorder.ts';
import type { MicrophoneProblem, Recording } from './voice-recorder.ts';

const TYPES = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus'];
/** Opus at this rate is clear speech; a minute takes 240 kB. */
const BITS_PER_SECOND = 32_000;
/** Quieter than this is silence, in decibels below the loudest. */
const SILENCE = -60;

/** Opens the microphone and records at once. Rejects with a `MicrophoneError`. */
export async function recordFromMicrophone(onEnded: () => void): Promise<Recording> {
  const mimeType = TYPES.find((type) => 'MediaRecorder' in window && MediaRecorder.isTypeSupported(type));
  if (mimeType === undefined || !('mediaDevices' in navigator)) throw new MicrophoneError('unsupported');
  const stream = await openStream();
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: BITS_PER_SECOND });
  const meter = meterOf(stream);
  const pieces: Blob[] = [];
  const ended = new Promise<void>((resolve) => {
    recorder.addEventListener('stop', () => resolve());
  });
  const close = () => {
    if (recorder.state !== 'inactive') recorder.stop();
    for (const track of stream.getTracks()) track.stop();
    meter.close();
  };
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
  recorder.addEventListener('stop', onEnded);
  recorder.start();
  return {
    level: meter.level,
    finish: async () => {
      close();
      await ended;
      return new Uint8Array(await new Blob(pieces).arrayBuffer());
    },
    discard: close,
  };
}

async function openStream(): Promise<MediaStream> {
  try {
    // One voice close to the microphone: one channel, without the room.
    return await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    });
  } catch (error) {
    throw new MicrophoneError(problemOf(error));
  }
}

/** By the names that Media Capture and Streams gives them. */
function problemOf(error: unknown): MicrophoneProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'absent';
  return 'busy';
}

function meterOf(stream: MediaStream): { readonly level: () => number; readonly close: () => void } {
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, { fftSize: 1024 });
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return {
    level: () => {
      analyser.getFloatTimeDomainData(samples);
      return loudnessOf(samples);
    },
    close: () => void context.close(),
  };
}

/** How loud samples are, from 0 to 1, as ears hear it: each step of a decibel counts the same. */
function loudnessOf(samples: Float32Array): number {
  const mean = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  const decibels = 10 * Math.log10(mean);
  return Math.min(1, Math.max(0, 1 - decibels / SILENCE));
}
