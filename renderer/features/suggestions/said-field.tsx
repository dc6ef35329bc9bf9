import type { Ref } from 'react';
import { LANGUAGES } from '../../../shared/i18n/languages.ts';
import { WORD_LANGUAGES } from '../../../shared/taxonomy/suggestion.ts';
import type { WordLanguage } from '../../../shared/taxonomy/suggestion.ts';
import { useText } from '../../i18n/use-text.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';

const LONGEST = 5000;

/** Something that she says now, in the language in which it is said. */
export function SaidField(props: {
  readonly spoken: WordLanguage;
  readonly onSpoken: (spoken: WordLanguage) => void;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly ref: Ref<HTMLInputElement>;
}) {
  const { spoken, onSpoken, typed, onTyped, ref } = props;
  const text = useText();
  return (
    <div className="said-field">
      <TextField
        ref={ref}
        label={text('suggestions.said.label')}
        placeholder={text('suggestions.said.example')}
        lang={spoken}
        value={typed}
        maxLength={LONGEST}
        onChange={onTyped}
      />
      <Select
        label={text('suggestions.said.language')}
        items={WORD_LANGUAGES.map((tag) => ({ id: tag, label: endonymOf(tag), lang: tag }))}
        value={spoken}
        onChange={onSpoken}
      />
    </div>
  );
}

function endonymOf(tag: WordLanguage): string {
  return LANGUAGES.find((language) => language.tag === tag)?.endonym ?? tag;
}
