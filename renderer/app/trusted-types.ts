// The page's policy lets nothing but its own files become a script. The one place that has to say so is a worker that is
// started by its address.

interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): unknown;
}
declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypesFactory;
  }
}

function ownFile(address: string): string {
  const url = new URL(address, document.baseURI);
  if (url.protocol === location.protocol && url.host === location.host) return address;
  throw new TypeError('Scripts come only from the program’s own files.');
}

/** Allows workers from this page's own origin; every other text that would become markup or script stays refused. */
export function allowOwnWorkers(): void {
  window.trustedTypes?.createPolicy('default', { createScriptURL: ownFile });
}
