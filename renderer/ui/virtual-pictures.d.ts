/** Made by the build (vite.config.ts) from shared/interview/pictures: the address of each drawing by its id. */
declare module 'virtual:pictures' {
  const pictures: Readonly<Record<string, string>>;
  export default pictures;
}
