import { ChevronDown } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { DefinitionSummary } from '../../../shared/contract/interviews.contract.ts';
import type { HerLanguage } from '../../../shared/interview/interview.ts';
import { useText } from '../../i18n/use-text.ts';
import { CoverageTable } from './coverage-table.tsx';
import { isWhole } from './coverage.ts';
import { SavePack } from './save-pack.tsx';
import { titleOf } from './title-of.ts';

interface DefinitionCardProps {
  readonly definition: DefinitionSummary;
  readonly onRecord: (language: HerLanguage) => void;
}

/** One interview: a line that tells what it is, and its languages when it is open. */
export function DefinitionCard({ definition, onRecord }: DefinitionCardProps) {
  const text = useText();
  const { locale } = useIntl();
  const { id, version, minutes, origin, coverage, summaries } = definition;
  const title = titleOf(definition, locale);
  const summary = summaries[locale] ?? summaries['en'];
  return (
    <li className="pack">
      <details>
        <summary className="pack-head">
          <ChevronDown className="pack-chevron" aria-hidden="true" />
          <span className="pack-words">
            <bdi className="pack-title">{title}</bdi>
            <span className="pack-facts">
              {[
                text('packs.version', { version }),
                text('packs.minutes', { minutes }),
                text(`packs.origin.${origin}`),
              ].join(' · ')}
            </span>
          </span>
          <span className="pack-facts">
            {text('packs.complete', {
              complete: coverage.filter(isWhole).length,
              languages: coverage.length,
            })}
          </span>
        </summary>
        <div className="pack-content">
          {summary === undefined ? null : (
            <p>
              <bdi>{summary}</bdi>
            </p>
          )}
          <CoverageTable title={title} coverage={coverage} onRecord={onRecord} />
          <div className="pack-save">
            <SavePack id={id} language={null} />
            <p className="coverage-soft">{text('packs.save.hint')}</p>
          </div>
        </div>
      </details>
    </li>
  );
}
