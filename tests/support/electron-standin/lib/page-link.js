// Carries calls between the page's world and the preload's, by events whose details are cloned from world to world.
// Functions and promises stay where they are and get a number.
function worldLink(mine, theirs) {
  const functions = new Map();
  let last = 0;
  let answer;
  const keep = (fn) => {
    last += 1;
    functions.set(last, fn);
    return last;
  };
  const isPlain = (value) =>
    value && typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value));
  const wrap = (value) => {
    if (typeof value === 'function') return { fn: keep(value) };
    if (value instanceof Promise) return { promise: keep((yes, no) => void value.then(yes, no)) };
    if (value instanceof Error) return { error: value.message };
    if (Array.isArray(value)) return { array: value.map(wrap) };
    if (isPlain(value)) return { object: Object.entries(value).map(([key, one]) => [key, wrap(one)]) };
    return { value };
  };
  const unwrap = (wire) => {
    if ('fn' in wire) return (...args) => call(wire.fn, args);
    if ('promise' in wire) return new Promise((yes, no) => call(wire.promise, [yes, no]));
    if ('error' in wire) return new Error(wire.error);
    if ('array' in wire) return wire.array.map(unwrap);
    if ('object' in wire) return Object.fromEntries(wire.object.map(([key, one]) => [key, unwrap(one)]));
    return wire.value;
  };
  const call = (id, args) => {
    window.dispatchEvent(new CustomEvent(theirs, { detail: { id, args: args.map(wrap) } }));
    const got = answer;
    answer = undefined;
    if (got.thrown) throw unwrap(got.thrown);
    return unwrap(got.returned);
  };
  window.addEventListener(mine, ({ detail }) => {
    if (detail.answer) {
      answer = detail.answer;
      return;
    }
    let result;
    try {
      result = { returned: wrap(functions.get(detail.id)(...detail.args.map(unwrap))) };
    } catch (error) {
      result = { thrown: wrap(error instanceof Error ? error : new Error(String(error))) };
    }
    window.dispatchEvent(new CustomEvent(theirs, { detail: { answer: result } }));
  });
  return { call, functions };
}
