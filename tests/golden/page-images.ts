// Pictures of pages, as a grey printer gives them, beside the approved ones. `UPDATE_GOLDEN=1` approves what is drawn now: look at it first.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { temporaryFolder } from '../support/temporary-folder.ts';

const approvedFolder = path.join(import.meta.dirname, 'pages');
const resultFolder = path.join(import.meta.dirname, '../../test-results/golden');
/** Pixels a page that another version of poppler may draw otherwise; one changed word is over a thousand. */
const TOLERATED = 300;
const DOTS_PER_INCH = '72';

export const hasPdftoppm = spawnSync('pdftoppm', ['-v']).status === 0;

/** Draws each page and compares; answers the names of pages that differ, and leaves their pictures to look at. */
export function differingPages(name: string, pdf: Uint8Array): string[] {
  const drawn = draw(pdf);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(approvedFolder, { recursive: true });
    for (const [index, page] of drawn.entries()) writeFileSync(approvedFile(name, index), small(page));
  }
  return drawn.flatMap((page, index) => {
    const file = approvedFile(name, index);
    if (existsSync(file) && differingPixels(page, readFileSync(file)) <= TOLERATED) return [];
    mkdirSync(resultFolder, { recursive: true });
    writeFileSync(path.join(resultFolder, path.basename(file)), page);
    return [path.basename(file)];
  });
}

/** One grey channel, packed as tightly as it goes. */
const small = (page: Buffer) =>
  PNG.sync.write(PNG.sync.read(page), { colorType: 0, filterType: 0, deflateLevel: 9 });

const approvedFile = (name: string, index: number) =>
  path.join(approvedFolder, `${name}-${String(index + 1)}.png`);

function differingPixels(page: Buffer, approved: Buffer): number {
  const [one, other] = [PNG.sync.read(page), PNG.sync.read(approved)];
  if (one.width !== other.width || one.height !== other.height) return Infinity;
  return pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.2 });
}

function draw(pdf: Uint8Array): Buffer[] {
  const { directory, remove } = temporaryFolder();
  try {
    writeFileSync(path.join(directory, 'paper.pdf'), pdf);
    const drawn = spawnSync('pdftoppm', ['-r', DOTS_PER_INCH, '-gray', '-png', 'paper.pdf', 'page'], {
      cwd: directory,
    });
    if (drawn.status !== 0) throw new Error(String(drawn.stderr));
    const pages = readdirSync(directory)
      .filter((file) => file.endsWith('.png'))
      .toSorted();
    return pages.map((file) => readFileSync(path.join(directory, file)));
  } finally {
    remove();
  }
}
