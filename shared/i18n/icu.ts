// A small reader of ICU messages, for what Trama does to them besides formatting: pseudo languages and the check that a
// translation has the same placeholders. Formatting itself is FormatJS's.

export type IcuNode =
  | { readonly type: 'text'; readonly text: string }
  /** `<b>`, `</b>` and `#`, kept as they are written. */
  | { readonly type: 'verbatim'; readonly text: string }
  | { readonly type: 'argument'; readonly name: string; readonly format: string; readonly style: string }
  | { readonly type: 'choice'; readonly name: string; readonly format: string; readonly options: IcuOptions };
export type IcuOptions = readonly (readonly [key: string, nodes: readonly IcuNode[]])[];

const CHOICES = ['plural', 'select', 'selectordinal'];
const TAG = /^<\/?[A-Za-z][A-Za-z0-9]*\/?>/;

/** Reads a message; throws `SyntaxError` with the position where its braces do not close. */
export function parseMessage(message: string): readonly IcuNode[] {
  const reader = new Reader(message);
  const nodes = reader.nodes({ inChoice: false });
  if (!reader.atEnd()) reader.fail('a closing brace without its opening one');
  return nodes;
}

class Reader {
  readonly #message: string;
  #at = 0;

  constructor(message: string) {
    this.#message = message;
  }

  atEnd(): boolean {
    return this.#at >= this.#message.length;
  }

  fail(what: string): never {
    throw new SyntaxError(`${what} at ${this.#at}`);
  }

  nodes(where: { readonly inChoice: boolean }): IcuNode[] {
    const nodes: IcuNode[] = [];
    for (;;) {
      const text = this.#text(where);
      if (text !== '') nodes.push({ type: 'text', text });
      const next = this.#message.charAt(this.#at);
      if (next === '' || next === '}') return nodes;
      nodes.push(next === '{' ? this.#argument() : this.#verbatim());
    }
  }

  /** Plain text up to the next brace, tag or count sign; quoted characters stay quoted. */
  #text({ inChoice }: { readonly inChoice: boolean }): string {
    const start = this.#at;
    while (!this.atEnd()) {
      const character = this.#message.charAt(this.#at);
      if (character === "'" && /[{}<>#]/.test(this.#message.charAt(this.#at + 1))) {
        const close = this.#message.indexOf("'", this.#at + 2);
        this.#at = close < 0 ? this.#message.length : close + 1;
        continue;
      }
      if (character === '{' || character === '}') break;
      if (character === '#' && inChoice) break;
      if (character === '<' && TAG.test(this.#message.slice(this.#at))) break;
      this.#at += 1;
    }
    return this.#message.slice(start, this.#at);
  }

  #verbatim(): IcuNode {
    const text = TAG.exec(this.#message.slice(this.#at))?.[0] ?? this.#message.charAt(this.#at);
    this.#at += text.length;
    return { type: 'verbatim', text };
  }

  #argument(): IcuNode {
    this.#at += 1;
    const name = this.#until(/[,}]/).trim();
    if (this.#take('}')) return { type: 'argument', name, format: '', style: '' };
    this.#at += 1;
    const format = this.#until(/[,}]/).trim();
    if (this.#take('}')) return { type: 'argument', name, format, style: '' };
    this.#at += 1;
    if (CHOICES.includes(format)) return { type: 'choice', name, format, options: this.#options() };
    const style = this.#until(/\}/).trim();
    this.#at += 1;
    return { type: 'argument', name, format, style };
  }

  #options(): IcuOptions {
    const options: [string, IcuNode[]][] = [];
    for (;;) {
      const key = this.#until(/[{}]/).trim();
      if (this.#take('}')) return options;
      this.#at += 1;
      options.push([key, this.nodes({ inChoice: true })]);
      if (!this.#take('}')) this.fail('an option that does not close');
    }
  }

  #take(character: string): boolean {
    if (this.#message.charAt(this.#at) !== character) return false;
    this.#at += 1;
    return true;
  }

  #until(stop: RegExp): string {
    const rest = this.#message.slice(this.#at);
    const length = rest.search(stop);
    if (length < 0) this.fail('a placeholder that does not close');
    this.#at += length;
    return rest.slice(0, length);
  }
}

/** Writes nodes back as a message, every plain text through `change`. */
export function printMessage(nodes: readonly IcuNode[], change: (text: string) => string): string {
  return nodes.map((node) => printNode(node, change)).join('');
}

function printNode(node: IcuNode, change: (text: string) => string): string {
  switch (node.type) {
    case 'text':
      return change(node.text);
    case 'verbatim':
      return node.text;
    case 'argument':
      return `{${[node.name, node.format, node.style].filter(Boolean).join(', ')}}`;
    case 'choice': {
      const options = node.options.map(([key, inner]) => `${key} {${printMessage(inner, change)}}`);
      return `{${node.name}, ${node.format}, ${options.join(' ')}}`;
    }
  }
}

/** What a translation must keep: each placeholder with its format, each choice, tags. Sorted, without repetition. */
export function placeholders(nodes: readonly IcuNode[]): string[] {
  const found = nodes.flatMap((node) => {
    switch (node.type) {
      case 'text':
        return [];
      case 'verbatim':
        return node.text === '#' ? [] : [node.text];
      case 'argument':
        return [[node.name, node.format, node.style].filter(Boolean).join(', ')];
      case 'choice': {
        const keys = node.options.map(([key]) => key).sort();
        // Languages differ in their plural forms, not in what a `select` distinguishes.
        const distinguished = node.format === 'select' ? `, ${keys.join(' ')}` : '';
        const inner = node.options.flatMap(([, nodesOfOption]) => placeholders(nodesOfOption));
        return [`${node.name}, ${node.format}${distinguished}`, ...inner];
      }
    }
  });
  return [...new Set(found)].sort();
}

/** The plural choices of a message, as the keys that each offers. */
export function pluralKeys(
  nodes: readonly IcuNode[],
): { readonly format: string; readonly keys: string[] }[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'choice') return [];
    const own =
      node.format === 'select' ? [] : [{ format: node.format, keys: node.options.map(([key]) => key) }];
    return [...own, ...node.options.flatMap(([, inner]) => pluralKeys(inner))];
  });
}
