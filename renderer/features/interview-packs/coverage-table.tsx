import { Check, Mic } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { Coverage } from '../../../shared/contract/interviews.contract.ts';
import { INTERFACE_LANGUAGES, LANGUAGES, languageOf } from '../../../shared/i18n/languages.ts';
import { languageName } from '../../../shared/i18n/names.ts';
import type { HerLanguage } from '../../../shared/interview/interview.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { isFull } from './coverage.ts';

interface CoverageTableProps {
  /** Of which interview. */
  readonly title: string;
  readonly coverage: readonly Coverage[];
  readonly onRecord: (language: HerLanguage) => void;
}

/** How much of an interview is there in each language. */
export function CoverageTable({ title, coverage, onRecord }: CoverageTableProps) {
  const text = useText();
  return (
    <div
      className="coverage-frame"
      role="group"
      aria-label={text('packs.coverage.title', { title })}
      tabIndex={0}
    >
      <table className="coverage">
        <thead>
          <tr>
            <th scope="col">{text('packs.coverage.language')}</th>
            <th scope="col">{text('packs.coverage.hers')}</th>
            <th scope="col">{text('packs.coverage.counsellors')}</th>
            <th scope="col">{text('packs.coverage.checked')}</th>
            <th scope="col">{text('packs.coverage.clips')}</th>
          </tr>
        </thead>
        <tbody>
          {coverage.map((each) => (
            <Row key={each.language} coverage={each} onRecord={onRecord} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ coverage, onRecord }: { readonly coverage: Coverage } & Pick<CoverageTableProps, 'onRecord'>) {
  const { locale } = useIntl();
  const { language, hers, counsellors } = coverage;
  const { endonym, direction } = languageOf(language);
  const name = languageName(language, locale);
  const isForCounsellors = INTERFACE_LANGUAGES.some((tag) => tag === language);
  return (
    <tr>
      <th scope="row">
        <bdi lang={language} dir={direction}>
          {endonym}
        </bdi>
        {name.toLowerCase() === endonym.toLowerCase() ? null : <span className="coverage-name">{name}</span>}
      </th>
      <td>
        <Amount count={hers} />
      </td>
      <td>{isForCounsellors ? <Amount count={counsellors} /> : <NotNeeded />}</td>
      <td>{hers.present === 0 ? null : <Checked coverage={coverage} name={name} />}</td>
      <td>{hers.present === 0 ? null : <Clips coverage={coverage} name={name} onRecord={onRecord} />}</td>
    </tr>
  );
}

/** A sign and a word where all is there, else how much is: never the colour alone. */
function Amount({ count }: { readonly count: Coverage['hers'] }) {
  const text = useText();
  const { present, needed } = count;
  if (present === 0 && needed > 0)
    return <span className="coverage-soft">{text('packs.coverage.none')}</span>;
  if (!isFull(count)) return text('packs.coverage.part', { present, needed });
  return (
    <span className="coverage-whole">
      <Check aria-hidden="true" />
      {text('packs.coverage.whole')}
    </span>
  );
}

function NotNeeded() {
  const text = useText();
  return <span className="coverage-soft">{text('packs.coverage.notNeeded')}</span>;
}

function Checked({ coverage, name }: { readonly coverage: Coverage; readonly name: string }) {
  const text = useText();
  const { date } = useFormats();
  const { checked } = coverage;
  if (checked === null) {
    return <span className="coverage-soft">{text('packs.coverage.unchecked', { language: name })}</span>;
  }
  // At noon: the same day in every zone.
  return text('packs.coverage.checkedBy', { name: checked.by, date: date(`${checked.on}T12:00`) });
}

interface ClipsProps extends Pick<CoverageTableProps, 'onRecord'> {
  readonly coverage: Coverage;
  readonly name: string;
}

function Clips({ coverage, name, onRecord }: ClipsProps) {
  const text = useText();
  const { number } = useFormats();
  const known = LANGUAGES.find(({ tag }) => tag === coverage.language)?.tag;
  return (
    <span className="coverage-clips">
      {number(coverage.clips)}
      {known === undefined ? null : (
        <Button variant="quiet" icon={<Mic />} onPress={() => onRecord(known)}>
          {text('packs.coverage.record')}
          <span className="visually-hidden">: {name}</span>
        </Button>
      )}
    </span>
  );
}
