// File names that every system, mail program and memory stick takes: ASCII letters and digits joined by hyphens.

/** Latin letters that do not come apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
};
const LONGEST = 60;

/** `Amina-Esempio-CV-it.pdf`; a name in another script leaves `CV-it.pdf`. */
export function documentFileName(paper: { name: string; kind: string; language: string }): string {
  return [slug(paper.name), paper.kind, paper.language].filter(Boolean).join('-') + '.pdf';
}

function slug(name: string): string {
  const words = Array.from(name, (letter) => LETTERS[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’ʼ·.]/g, '')
    .match(/[A-Za-z0-9]+/g);
  return (words ?? []).join('-').slice(0, LONGEST).replace(/-+$/, '');
}
