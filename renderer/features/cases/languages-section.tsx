import type { CaseRecord } from '../../../shared/domain/case-record.ts';
import { CEFR_SKILLS } from '../../../shared/domain/codes.ts';
import { useText } from '../../i18n/use-text.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { notify } from '../../ui/notify.tsx';
import { LanguageRow } from './language-row.tsx';
import { useLanguageName, useSpokenLanguages } from './option-lists.ts';
import { useEntryChanges } from './use-case-changes.ts';
import './languages.css';

/** Her languages as a grid: one row a language, one column for each of the five skills of the CEFR. */
export function LanguagesSection({ record }: { readonly record: CaseRecord }) {
  const text = useText();
  const nameOf = useLanguageName();
  const offered = useSpokenLanguages();
  const changes = useEntryChanges(record.id, 'language');
  const add = (language: string | null) => {
    if (language === null) return;
    if (record.language.some(({ value }) => value.language === language)) {
      notify(text('cases.languages.already', { language: nameOf(language) }));
      return;
    }
    const motherTongue = record.language.length === 0;
    void changes.add({ kind: 'language', fields: { language, motherTongue } });
  };
  return (
    <div className="language-frame">
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
              onRemove={(name) => void changes.remove(entry.id, name)}
            />
          ))}
        </div>
      )}
      <div className="language-adder">
        <ComboBox label={text('cases.languages.add')} items={offered} value={null} onChange={add} />
      </div>
    </div>
  );
}
