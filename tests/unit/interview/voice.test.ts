import { describe, expect, test } from 'vitest';
import { localVoice, soundOf } from '../../../renderer/features/interview/voice.ts';
import type { Playing, VoicePorts } from '../../../renderer/features/interview/voice.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

describe('a voice of this computer', () => {
  test('speaks the language, whatever the region and however it is written', () => {
    for (const lang of ['ar', 'ar-SA', 'ar_EG', 'AR-sa']) {
      expect(localVoice([voice('en-GB'), voice(lang)], 'ar')).toEqual(voice(lang));
    }
  });

  test('is never one that asks a server', () => {
    expect(localVoice([voice('ar-SA', false)], 'ar')).toBeUndefined();
    expect(localVoice([voice('ar-SA', false), voice('ar-EG')], 'ar')).toEqual(voice('ar-EG'));
  });

  test('is never one of another language, however alike their tags are', () => {
    expect(localVoice([voice('en-GB'), voice('it')], 'ti')).toBeUndefined();
    expect(localVoice([voice('fas'), voice('fax-FA'), voice('')], 'fa')).toBeUndefined();
    expect(localVoice<ReturnType<typeof voice>>([], 'en')).toBeUndefined();
  });
});

describe('how a text can be heard', () => {
  const silence = (): Playing => ({ ended: Promise.resolve(), stop: () => undefined });
  const clip = new Blob(['a voice']);
  /** Ports that note what they were asked to sound. */
  function ports(own: Partial<VoicePorts>): { heard: unknown[]; ports: VoicePorts } {
    const heard: unknown[] = [];
    return {
      heard,
      ports: {
        clip: () => Promise.resolve(undefined),
        voices: () => [],
        play: (blob) => {
          heard.push(blob);
          return silence();
        },
        speak: (text, language) => {
          heard.push([text, language]);
          return silence();
        },
        ...own,
      },
    };
  }
  const told = { language: 'ar', text: 'أهلا' };

  test('by a recorded clip first, whatever voices there are', async () => {
    const asked: unknown[] = [];
    const { heard, ports: given } = ports({
      clip: (...of) => {
        asked.push(of);
        return Promise.resolve(clip);
      },
      voices: () => [voice('ar-SA')],
    });
    const play = await soundOf(given, told);
    expect(heard).toEqual([]);
    play?.();
    expect(heard).toEqual([clip]);
    expect(asked).toEqual([['ar', 'أهلا']]);
  });

  test('else by a voice of this computer', async () => {
    const { heard, ports: given } = ports({ voices: () => [voice('ar-SA')] });
    (await soundOf(given, told))?.();
    expect(heard).toEqual([['أهلا', 'ar']]);
  });

  test('else not at all', async () => {
    const voices = () => [voice('ar-SA', false), voice('fa-IR')];
    expect(await soundOf(ports({ voices }).ports, told)).toBeUndefined();
  });
});
