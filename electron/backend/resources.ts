/** A shipped file: `resources/` lies two folders up both from here and from a bundle in `out/main/` or `out/host/`. */
export function resourceFile(path: string): URL {
  return new URL(`../../resources/${path}`, import.meta.url);
}
