import type { Script } from '../../../shared/documents/text/scripts.ts';
import type { ShapeRequest } from './font-face.ts';
import type { Structure } from './structure.ts';

/**
 * What a piece of text needs to know from its paragraph until it is drawn. It travels as pdfmake's `fontFeatures`, which
 * pdfmake hands on untouched from measuring to drawing; a class, so that it is told apart from real font features.
 */
export class TextRun {
  readonly level: number;
  readonly paragraphLevel: number;
  readonly canBreakAfter: boolean;
  readonly shape: ShapeRequest;
  /** The link or foreign-language span that the piece belongs to; null: the paragraph itself. */
  readonly element: Structure | null;

  constructor(run: {
    level: number;
    paragraphLevel: number;
    canBreakAfter: boolean;
    script: Script;
    lang: string;
    before: string;
    after: string;
    element: Structure | null;
  }) {
    this.level = run.level;
    this.paragraphLevel = run.paragraphLevel;
    this.canBreakAfter = run.canBreakAfter;
    this.element = run.element;
    this.shape = {
      direction: run.level % 2 === 1 ? 'rtl' : 'ltr',
      script: run.script,
      lang: run.lang,
      before: run.before,
      after: run.after,
    };
  }
}
