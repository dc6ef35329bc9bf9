import { cases } from './0001-cases.ts';
import { interviews } from './0002-interviews.ts';
import { skills } from './0003-skills.ts';
import type { Migration } from './migration.ts';

/** All steps, oldest first, without gaps. */
export const MIGRATIONS: readonly Migration[] = [cases, interviews, skills];

/** The version that this program writes; a file of a newer one is refused. */
export const NEWEST_VERSION = MIGRATIONS.length;
