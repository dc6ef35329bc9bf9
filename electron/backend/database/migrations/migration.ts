/** One step of the schema. Once released it is frozen: a mistake is mended by the next step. */
export interface Migration {
  /** 1, 2, 3 …: the file's `user_version` after this step. */
  readonly version: number;
  readonly name: string;
  /** Statements, run in one transaction. */
  readonly sql: string;
}
