import about from '../../package.json' with { type: 'json' };

/** The version of this Trama, as in package.json. */
export const PROGRAM_VERSION: string = about.version;
