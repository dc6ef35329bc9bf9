import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import {
  assertMethods,
  internals,
  USED_METHODS,
} from '../../../electron/backend/documents/pdfmake/internals.ts';

const require = createRequire(import.meta.url);

test('pdfmake and pdfkit are the versions that the text layer was written against', () => {
  const pdfmake: unknown = require('pdfmake/package.json');
  const pdfkit: unknown = require('pdfkit/package.json');
  expect(pdfmake).toMatchObject({ version: '0.3.11' });
  expect(pdfkit).toMatchObject({ version: '0.19.1' });
});

test('every method of pdfmake that the text layer overrides or calls is there', () => {
  for (const [name, methods] of Object.entries(USED_METHODS)) {
    const loaded: unknown = require(`pdfmake/js/${name}`);
    const candidate: unknown = Reflect.get(Object(loaded), 'default');
    expect(() => {
      assertMethods(name, candidate, methods);
    }).not.toThrow();
  }
});

test('a method that has disappeared is named', () => {
  class Renderer {
    renderPages() {
      return 1;
    }
  }
  expect(() => {
    assertMethods('Renderer', Renderer, ['renderPages', 'renderLine']);
  }).toThrow('pdfmake has changed: no Renderer.renderLine');
});

test('pdfmake still makes the helpers that the text layer replaces or reads', () => {
  const source = (candidate: { prototype: object }, method: string) =>
    String(Reflect.get(candidate.prototype, method));
  // buildInlines is called on docMeasure.textInlines, which exists before tryLayoutDocument lays out.
  expect(source(internals.LayoutBuilder, 'layoutDocument')).toContain('this.docMeasure = new');
  // fontFeatures travel from measuring to drawing.
  expect(source(internals.TextInlines, 'measure')).toContain('item.fontFeatures');
  expect(source(internals.Renderer, 'renderLine')).toContain('options.features = inline.fontFeatures');
  // Justifying happens before the line is placed, so a line must know its width.
  expect(source(internals.LayoutBuilder, 'buildNextLine')).toContain('this.writer.context().availableWidth');
  expect(new internals.Line(100).maxWidth).toBe(100);
});
