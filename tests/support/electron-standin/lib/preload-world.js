// Runs in the preload's isolated world: gives it what a sandboxed preload gets, and carries its messages.
function preloadWorld(tag, { platform, versions }, preload) {
  if (window !== window.top) return;
  const { call, functions } = worldLink(`${tag}preload`, `${tag}page`);
  const waiting = new Map();
  const listeners = new Map();
  let last = 0;
  const post = (message) => globalThis.__standin(JSON.stringify(message));
  const of = (channel) => listeners.get(channel) ?? [];

  functions.set('open', (url) => post({ type: 'open', url }));
  window.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.href);
    const elsewhere = link && (link.target === '_blank' || event.ctrlKey || event.button === 1);
    if (!elsewhere || event.defaultPrevented) return;
    event.preventDefault();
    post({ type: 'open', url: link.href });
  });

  globalThis.__standinTell = (text) => {
    const message = JSON.parse(text);
    if (message.type === 'event') {
      const event = { sender: ipcRenderer, ports: [] };
      for (const listener of [...of(message.channel)]) listener(event, ...codec.decode(message.args));
      return;
    }
    const { resolve, reject } = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error !== undefined) reject(new Error(message.error));
    else resolve(codec.decode(message.value));
  };

  const ipcRenderer = {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const encoded = codec.encode(args);
        last += 1;
        waiting.set(last, { resolve, reject });
        post({ type: 'invoke', id: last, channel, args: encoded });
      }),
    send: (channel, ...args) => post({ type: 'send', channel, args: codec.encode(args) }),
    on: (channel, listener) => {
      listeners.set(channel, [...of(channel), listener]);
      return ipcRenderer;
    },
    off: (channel, listener) => {
      listeners.set(
        channel,
        of(channel).filter((one) => one !== listener),
      );
      return ipcRenderer;
    },
  };
  const electron = {
    ipcRenderer,
    contextBridge: { exposeInMainWorld: (key, api) => call('expose', [key, api]) },
  };
  const require = (name) => {
    if (/^electron(\/(renderer|common))?$/.test(name)) return electron;
    throw new Error(`module not found: ${name}`);
  };
  const process = {
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    platform,
    versions,
    env: {},
    argv: [],
  };
  const module = { exports: {} };
  preload(require, module, module.exports, process);
}
