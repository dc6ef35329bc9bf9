// What makes a translation complete: the same ids, the same placeholders, and the plural forms of its own language.
import { parseMessage, placeholders, pluralKeys } from '../../shared/i18n/icu.ts';
import type { IcuNode } from '../../shared/i18n/icu.ts';

/** The texts of one language by domain. */
export type Texts = ReadonlyMap<string, Readonly<Record<string, string>>>;

interface Comparison {
  readonly language: string;
  readonly texts: Texts;
  readonly english: Texts;
}

/** Every problem as one line: language, file, id, what is wrong. */
export function checkTexts({ language, texts, english }: Comparison): string[] {
  const absent = [...english.keys()].filter((domain) => !texts.has(domain));
  const unknown = [...texts.keys()].filter((domain) => !english.has(domain));
  const problems = [...texts].flatMap(([domain, own]) => {
    const original = english.get(domain) ?? {};
    const missing = Object.keys(original).filter((id) => !Object.hasOwn(own, id));
    const found = Object.entries(own).flatMap(([id, message]) =>
      problemsOf({ id, domain, message, original: original[id], language }).map((what) => `${id}: ${what}`),
    );
    return [...missing.map((id) => `${id}: missing`), ...found].map((line) => `${domain}.json: ${line}`);
  });
  return [
    ...absent.map((domain) => `${domain}.json: missing`),
    ...unknown.map((domain) => `${domain}.json: not in English`),
    ...problems,
  ].map((line) => `${language}/${line}`);
}

interface Message {
  readonly id: string;
  readonly domain: string;
  readonly message: string;
  readonly original: string | undefined;
  readonly language: string;
}

function problemsOf({ id, domain, message, original, language }: Message): string[] {
  if (!id.startsWith(`${domain}.`)) return [`does not begin with "${domain}."`];
  if (original === undefined) return ['not in English'];
  if (message.trim() === '') return ['empty'];
  const nodes = read(message);
  const originalNodes = read(original);
  if (typeof nodes === 'string') return [nodes];
  if (typeof originalNodes === 'string') return [];
  const own = placeholders(nodes);
  const expected = placeholders(originalNodes);
  const lost = expected.filter((placeholder) => !own.includes(placeholder));
  const added = own.filter((placeholder) => !expected.includes(placeholder));
  return [
    ...lost.map((placeholder) => `lacks {${placeholder}}`),
    ...added.map((placeholder) => `has {${placeholder}}, English has not`),
    ...pluralProblems(nodes, language),
  ];
}

function read(message: string): readonly IcuNode[] | string {
  try {
    return parseMessage(message);
  } catch (error) {
    return error instanceof Error ? error.message : 'cannot be read';
  }
}

function pluralProblems(nodes: readonly IcuNode[], language: string): string[] {
  return pluralKeys(nodes).flatMap(({ format, keys }) => {
    const type = format === 'selectordinal' ? 'ordinal' : 'cardinal';
    const { pluralCategories } = new Intl.PluralRules(language, { type }).resolvedOptions();
    const wrong = keys.filter(
      (key) => !key.startsWith('=') && !pluralCategories.some((form) => form === key),
    );
    const problems = wrong.map((key) => `has the plural form "${key}", which the language lacks`);
    // "many" is for a million and more in the Romance languages: nothing here is counted that far.
    const needed = pluralCategories.filter((form) => form === 'one' || form === 'other');
    const missing = needed.filter((form) => !keys.includes(form) && !(form === 'one' && keys.includes('=1')));
    return [...problems, ...missing.map((form) => `lacks the plural form "${form}"`)];
  });
}
