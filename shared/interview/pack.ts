import type { Definition, InterviewTexts } from './definition.ts';

/** What a pack's files hold before anybody has looked at it: parsed JSON and nothing more. */
export interface RawPack {
  readonly definition: unknown;
  /** By the name of the file without `.json`. */
  readonly texts: ReadonlyMap<string, unknown>;
  /** The folders `<id>/<version>/` that it was read from, where those names mean something. */
  readonly folder?: { readonly id: string; readonly version: string };
}

/** A definition that holds together, with its texts by their language. */
export interface Pack {
  readonly definition: Definition;
  readonly texts: ReadonlyMap<string, InterviewTexts>;
}
