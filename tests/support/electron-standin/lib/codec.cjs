// Structured clone as JSON text, the same at both ends.
const codec = (() => {
  const inNode = typeof Buffer !== 'undefined';
  const toText = (bytes) =>
    inNode
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
      : bytes.toBase64();
  const toBytes = (text) =>
    inNode ? new Uint8Array(Buffer.from(text, 'base64')) : Uint8Array.fromBase64(text);
  const pairs = (entries) => entries.map(([key, value]) => [encode(key), encode(value)]);
  const viewName = (view) => (inNode && Buffer.isBuffer(view) ? 'Uint8Array' : view.constructor.name);

  const encodeObject = (value) => {
    if (value instanceof Date) return { $: 'date', v: value.getTime() };
    if (value instanceof Map) return { $: 'map', v: pairs([...value]) };
    if (value instanceof Set) return { $: 'set', v: [...value].map(encode) };
    if (value instanceof Error) return { $: 'error', v: value.message, n: value.name };
    if (value instanceof ArrayBuffer) return { $: 'buffer', v: toText(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return { $: 'view', k: viewName(value), v: toText(bytes) };
    }
    if (Array.isArray(value)) return value.map(encode);
    return { $: 'object', v: Object.entries(value).map(([key, one]) => [key, encode(one)]) };
  };
  const encode = (value) => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'number') {
      if (Number.isFinite(value) && !Object.is(value, -0)) return value;
      return { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) };
    }
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    if (typeof value !== 'object') throw new Error('An object could not be cloned.');
    return encodeObject(value);
  };

  const decoders = {
    undefined: () => undefined,
    number: ({ v }) => Number(v),
    bigint: ({ v }) => BigInt(v),
    date: ({ v }) => new Date(v),
    map: ({ v }) => new Map(v.map(([key, value]) => [decode(key), decode(value)])),
    set: ({ v }) => new Set(v.map(decode)),
    error: ({ v, n }) => Object.assign(new Error(v), { name: n }),
    buffer: ({ v }) => toBytes(v).buffer,
    view: ({ v, k }) => (k === 'Uint8Array' ? toBytes(v) : new globalThis[k](toBytes(v).buffer)),
    object: ({ v }) => Object.fromEntries(v.map(([key, value]) => [key, decode(value)])),
  };
  const decode = (wire) => {
    if (wire === null || typeof wire !== 'object') return wire;
    return Array.isArray(wire) ? wire.map(decode) : decoders[wire.$](wire);
  };
  return { decode, encode };
})();
if (typeof module !== 'undefined') module.exports = codec;
