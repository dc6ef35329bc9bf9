import type { Plugin } from 'vite';
import { cldrEndonyms, cldrNames } from './cldr-names.ts';
import type { ReadPackage } from './cldr-names.ts';

const PREFIX = 'virtual:cldr/';

/**
 * Serves `virtual:cldr/<language>`, the names of countries, languages, months and weekdays in that language, and
 * `virtual:cldr/endonyms`. Chromium has them for some of our languages only, and speaks English for the others without a word.
 */
export function cldrPlugin(read: ReadPackage): Plugin {
  return {
    name: 'trama-cldr',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const what = id.slice(PREFIX.length + 1);
      return `export default ${JSON.stringify(what === 'endonyms' ? cldrEndonyms(read) : cldrNames(what, read))};`;
    },
  };
}
