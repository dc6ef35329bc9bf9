import type { Plugin } from 'vite';

const ID = 'virtual:pictures';

/**
 * Serves `virtual:pictures`: the address of each drawing by its id. Drawings are files of the page, and of OpenMoji's four
 * thousand only those that the registry names are among them. `fileOf` finds the file of a hexcode.
 */
export function picturesPlugin(
  pictures: Readonly<Record<string, string>>,
  fileOf: (hexcode: string) => string,
): Plugin {
  return {
    name: 'trama-pictures',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load(id) {
      if (id !== `\0${ID}`) return null;
      const hexcodes = [...new Set(Object.values(pictures))];
      const imports = hexcodes.map(
        (hexcode, at) => `import d${at} from ${JSON.stringify(`${fileOf(hexcode)}?url`)};`,
      );
      const entries = Object.entries(pictures).map(
        ([picture, hexcode]) => `${JSON.stringify(picture)}: d${hexcodes.indexOf(hexcode)},`,
      );
      return [...imports, 'export default {', ...entries, '};'].join('\n');
    },
  };
}
