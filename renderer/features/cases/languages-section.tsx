import { useRef } from 'react';
import type { CaseRecord } from '../../../shared/domain/case-record.ts';
import { CEFR_SKILLS } from '../../../shared/domain/codes.ts';
import { useText } from '../../i18n/use-text.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { LanguageRow } from './language-row.tsx';
import { useLanguageName, useSpokenLanguages } from './option-lists.ts';
import { useEntryChanges } from './use-case-changes.ts';
import { useFocusLater } from './use-focus-later.ts';
import './languages.css';

/** Her languages as a grid: one row a language, one column for each of the five skills of the CEFR. */
export function LanguagesSection({ record }: { readonly record: CaseRecord }) {
  const text = useText();
  const nameOf = useLanguageName();
  const languages = useSpokenLanguages();
  const offered = languages.filter(({ id }) => !record.language.some(({ value }) => value.language === id));
  const changes = useEntryChanges(record.id, 'language');
  const frame = useRef<HTMLDivElement>(null);
  const focusLater = useFocusLater(frame);
  const add = async (language: string | null) => {
    if (language === null) return;
    const motherTongue = record.language.length === 0;
    const id = await changes.add({ kind: 'language', fields: { language, motherTongue } });
    if (id !== null) focusLater(`[data-entry="${id}"] input`);
  };
  return (
    <div ref={frame} className="language-frame">
      {record.language.length === 0 ? (
        <p className="language-empty">{text('cases.languages.empty')}</p>
      ) : (
        <div className="language-grid" role="table" aria-label={text('cases.section.languages')}>
          <div role="row" className="language-headings">
            <span role="columnheader">{text('cases.languages.language')}</span>
            {CEFR_SKILLS.map((skill) => (
              <span role="columnheader" key={skill}>
                {text(`labels.cefrSkill.${skill}`)}
              </span>
            ))}
            <span role="columnheader" className="visually-hidden">
              {text('cases.languages.actions')}
            </span>
          </div>
          {record.language.map((entry) => (
            <LanguageRow
              key={entry.id}
              caseId={record.id}
              entry={entry}
              name={nameOf(entry.value.language)}
              onRemove={(name) => {
                void changes.remove(entry.id, name);
                focusLater('.language-adder input');
              }}
            />
          ))}
        </div>
      )}
      <div className="language-adder">
        <ComboBox
          // A new one after each choice, so that it is empty again.
          key={record.language.length}
          label={text('cases.languages.add')}
          items={offered}
          value={null}
          onChange={(language) => void add(language)}
        />
      </div>
    </div>
  );
}
