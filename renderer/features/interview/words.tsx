import { languageOf } from '../../../shared/i18n/languages.ts';
import type { Side } from './side.ts';

/** A text of the interview. Where it is in another language than its half, it says so to the eye and to the screen reader. */
export function Words({ side, of, id }: { readonly side: Side; readonly of: string; readonly id?: string }) {
  const told = side.told(of);
  if (!told) return <span {...(id === undefined ? {} : { id })}>{of}</span>;
  const { direction } = languageOf(told.language);
  return (
    <span
      {...(id === undefined ? {} : { id })}
      lang={told.language}
      dir={direction}
      {...(told.isFallback ? { className: 'words-fallback', title: side.word('untranslated') } : {})}
    >
      {told.words}
    </span>
  );
}
