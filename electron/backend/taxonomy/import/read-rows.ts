// Rows of one table, in pieces, so that reading and writing take turns.
import { CsvError, parse } from 'csv-parse';
import type { GivenFile } from './given-files.ts';
import { IMPORT_LIMITS } from './limits.ts';

/** The table is not what it has to be, at a line. */
export class TableError extends Error {
  override readonly name = 'TableError';
  readonly line: number;
  constructor(line: number, sentence: string) {
    super(sentence);
    this.line = line;
  }
}

export interface Row {
  /** The line at which it begins: cells may hold line ends. */
  readonly line: number;
  /** The cell of a column, empty where the file has no such column. */
  cell(column: string): string;
}

interface Reading {
  readonly required: readonly string[];
  /** Told with every piece: how many bytes of the file have been read. */
  readonly onBytes: (bytes: number) => void;
  readonly onColumns?: (columns: readonly string[]) => void;
}

const SENTENCES: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'The row has another number of cells than the first row.',
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark is never closed.',
  CSV_INVALID_CLOSING_QUOTE: 'After a closing quotation mark something else follows than a comma.',
  INVALID_OPENING_QUOTE: 'A quotation mark stands within a cell that does not begin with one.',
  CSV_MAX_RECORD_SIZE: 'A row is far too long; probably a quotation mark is never closed.',
};

/** Rows between two reports of how far the reading is. */
const EVERY = 200;

/**
 * Calls `take` for each row after the heading.
 * @throws TableError at the first row that is not in order
 */
export async function readRows(file: GivenFile, reading: Reading, take: (row: Row) => void): Promise<void> {
  const stream = await file.open();
  // Of the last row that was in order; the parser is ahead of whoever takes the rows.
  let lastLine = 0;
  const parser = parse({
    bom: true,
    // The line at which a row begins travels as its last cell.
    on_record: (record: string[], { lines }) => {
      record.push(String(lastLine + 1));
      lastLine = lines;
      return record;
    },
    skip_empty_lines: true,
    max_record_size: IMPORT_LIMITS.rowBytes,
  });
  let bytes = 0;
  stream.on('data', (chunk: Buffer) => (bytes += chunk.length));
  stream.once('error', (error) => parser.destroy(error));
  stream.pipe(parser);
  let columns: ReadonlyMap<string, number> | undefined;
  let rows = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      const line = Number(record.pop());
      if (columns) take(rowOf(columns, record, line));
      else {
        columns = columnsOf(record, reading.required);
        reading.onColumns?.(record);
      }
      rows += 1;
      if (rows % EVERY === 0) reading.onBytes(bytes);
    }
  } catch (error) {
    throw asTableError(error, lastLine + 1);
  } finally {
    stream.destroy();
  }
  if (!columns) throw new TableError(1, 'The file is empty.');
  reading.onBytes(bytes);
}

function columnsOf(record: readonly string[], required: readonly string[]): ReadonlyMap<string, number> {
  const columns = new Map(record.map((name, at) => [name.trim(), at]));
  const missing = required.filter((name) => !columns.has(name));
  if (missing.length === 0) return columns;
  throw new TableError(1, `These columns are missing: ${missing.join(', ')}.`);
}

function rowOf(columns: ReadonlyMap<string, number>, record: readonly string[], line: number): Row {
  return {
    line,
    cell: (column) => {
      const at = columns.get(column);
      return at === undefined ? '' : (record[at] ?? '');
    },
  };
}

function asTableError(error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  return new TableError(line, SENTENCES[error.code] ?? 'The row is not in order.');
}
