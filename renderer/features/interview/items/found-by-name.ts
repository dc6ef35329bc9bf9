// Finding by any of a thing's names, with or without accents.

/** Without accents, vowel signs that are optional, and capitals. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[يى]/gu, 'ی')
    .replace(/ك/gu, 'ک')
    .replace(/['’ʼʻ`‘]/gu, '')
    .toLowerCase();
}

/** Those with a name in which the words occur; those whose name begins with them first. All of them where nothing is looked for. */
export function foundByName<T extends { readonly names: readonly string[] }>(
  all: readonly T[],
  looked: string,
): readonly T[] {
  const wanted = folded(looked.trim());
  if (wanted === '') return all;
  const names = (one: T) => one.names.map(folded);
  const found = all.filter((one) => names(one).some((name) => name.includes(wanted)));
  const begins = (one: T) => names(one).some((name) => name.startsWith(wanted));
  return [...found.filter(begins), ...found.filter((one) => !begins(one))];
}
