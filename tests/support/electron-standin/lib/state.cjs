'use strict';
// What all parts of the stand-in share, and two small tools.

const state = {
  switches: new Map(),
  manifest: {},
  appFolder: '',
  ready: false,
  quitting: false,
  exitCode: 0,
  /** Every address that a window asked for, allowed or not. */
  requests: [],
  /** What was given to the system to open. */
  opened: [],
  windows: new Map(),
  contentsByTarget: new Map(),
  /** A promise of the DevTools connection, once the program begins. */
  devtools: undefined,
};

/** Makes every property that is not there throw, instead of being undefined. */
const strict = (name, target) =>
  new Proxy(target, {
    get(object, key, receiver) {
      const silent = typeof key === 'symbol' || key[0] === '_' || key === 'then' || key === 'toJSON';
      if (key in object || silent) return Reflect.get(object, key, receiver);
      throw new Error(`electron stand-in: ${name}.${String(key)} is not there`);
    },
  });

/** An event that a listener can prevent. */
const preventable = (fields = {}) => ({
  ...fields,
  defaultPrevented: false,
  preventDefault() {
    this.defaultPrevented = true;
  },
});

/** The system's languages, as Electron on Linux finds them: in the environment. */
const languages = () => {
  const named = (process.env.LANGUAGE ?? '').split(':').filter(Boolean);
  return named.length > 0 ? named.map((one) => one.split('.')[0].replace('_', '-')) : ['en-US'];
};

module.exports = { languages, preventable, state, strict };
