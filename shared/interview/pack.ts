import type { Definition, InterviewTexts } from './definition.ts';

/** A file below `voices/` as it was found: `ti/preferredName.webm`. */
export interface RawVoice {
  readonly file: string;
  /** Absent where it is larger than a clip may be, and was not read. */
  readonly content: Uint8Array | undefined;
}

/** What a pack's files hold before anybody has looked at it: parsed JSON and nothing more. */
export interface RawPack {
  readonly definition: unknown;
  /** By the name of the file without `.json`. */
  readonly texts: ReadonlyMap<string, unknown>;
  readonly voices?: readonly RawVoice[];
  /** The folders `<id>/<version>/` that it was read from, where those names mean something. */
  readonly folder?: { readonly id: string; readonly version: string };
}

/** A definition that holds together, with its texts by their language. */
export interface Pack {
  readonly definition: Definition;
  readonly texts: ReadonlyMap<string, InterviewTexts>;
}
