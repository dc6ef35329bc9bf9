import { ArrowRight, Circle, CircleCheck, FileText } from 'lucide-react';
import type { CaseRecord } from '../../../shared/domain/case-record.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import type { SectionId } from './overview.ts';
import { CV_NEEDS, missingForCv } from './overview.ts';
import './overview.css';

interface OverviewSectionProps {
  readonly record: CaseRecord;
  readonly onGo: (section: SectionId) => void;
  readonly onOpenCv: () => void;
}

/** What is there, what a good CV still needs, and the one next step. */
export function OverviewSection({ record, onGo, onOpenCv }: OverviewSectionProps) {
  const text = useText();
  const missing = missingForCv(record);
  const [next] = missing;
  return (
    <div className="overview">
      <ul className="overview-counts" aria-label={text('cases.overview.there')}>
        <Count
          onGo={onGo}
          section="experiences"
          words={text('cases.overview.experiences', { count: record.experience.length })}
        />
        <Count
          onGo={onGo}
          section="skills"
          words={text('cases.overview.skills', { count: record.skill.length })}
        />
        <Count
          onGo={onGo}
          section="languages"
          words={text('cases.overview.languages', { count: record.language.length })}
        />
        <Count
          onGo={onGo}
          section="education"
          words={text('cases.overview.education', { count: record.education.length })}
        />
      </ul>
      <div className="overview-needs">
        <h3 className="overview-needs-title">{text('cases.overview.needs')}</h3>
        <ul className="overview-need-list">
          {CV_NEEDS.map((need) => {
            const isThere = !missing.includes(need);
            return (
              <li key={need.id} className="overview-need" data-there={isThere}>
                {isThere ? <CircleCheck aria-hidden /> : <Circle aria-hidden />}
                <span>{text(`cases.overview.need.${need.id}`)}</span>
                <span className="overview-state">
                  {text(isThere ? 'cases.overview.isThere' : 'cases.overview.isMissing')}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
      {next ? (
        <div className="overview-next">
          <p>{text('cases.overview.nextStep')}</p>
          <Button
            variant="secondary"
            icon={<ArrowRight className="overview-forward" />}
            onPress={() => {
              onGo(next.section);
            }}
          >
            {text(`cases.overview.do.${next.id}`)}
          </Button>
        </div>
      ) : (
        <div className="overview-next">
          <p>{text('cases.overview.complete')}</p>
          <Button variant="secondary" icon={<FileText />} onPress={onOpenCv}>
            {text('cases.overview.makeCv')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Count(props: {
  readonly section: SectionId;
  readonly words: string;
  readonly onGo: (section: SectionId) => void;
}) {
  const { section, words, onGo } = props;
  return (
    <li>
      <a
        href={`#${section}`}
        className="overview-count"
        onClick={(event) => {
          event.preventDefault();
          onGo(section);
        }}
      >
        {words}
      </a>
    </li>
  );
}
