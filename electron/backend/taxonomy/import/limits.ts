const MEGABYTE = 1024 * 1024;

/** The whole of ESCO in one language is 45 MB in 19 files, packed to a fifth. */
export const IMPORT_LIMITS = {
  fileBytes: 100 * MEGABYTE,
  totalBytes: 500 * MEGABYTE,
  entries: 200,
  /** How many times smaller a packed file may be. */
  ratio: 100,
  /** One row; a quotation mark that is never closed would else swallow the file. */
  rowBytes: MEGABYTE,
} as const;
