/** Made by the build (renderer/build/cldr-plugin.ts) from the Unicode CLDR packages: the names in one language. */
declare module 'virtual:cldr/endonyms' {
  const endonyms: Readonly<Record<string, string>>;
  export default endonyms;
}

declare module 'virtual:cldr/*' {
  const names: import('../../../build/cldr-names.ts').CldrNames;
  export default names;
}
