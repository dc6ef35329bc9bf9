// Runs in the page's own world on every new document, in the top frame only: receives what the preload exposes.
function pageWorld(tag) {
  if (window !== window.top) return;
  const freeze = (value) => {
    if (value && typeof value === 'object' && !ArrayBuffer.isView(value)) {
      Object.values(value).forEach(freeze);
      Object.freeze(value);
    }
    return value;
  };
  const { functions, call } = worldLink(`${tag}page`, `${tag}preload`);
  // As when the window-open handler denies.
  window.open = (url = 'about:blank') => {
    call('open', [new URL(url, location.href).href]);
    return null;
  };
  functions.set('expose', (key, api) => {
    if (Object.hasOwn(window, key)) {
      throw new Error(`Cannot bind an API on top of an existing property on the window object: ${key}`);
    }
    Object.defineProperty(window, key, { value: freeze(api), enumerable: true });
  });
}
