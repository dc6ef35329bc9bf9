import { useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { daysOf, stateOn } from './history.ts';
import type { PastSkill } from './history.ts';
import { EvidenceSteps, LevelSteps } from './steps.tsx';
import { useSkillHistory } from './use-skills.ts';

/** Her skills on one day beside another: what is new, what has risen. */
export function BeforeAfter({ caseId }: { readonly caseId: string }) {
  const text = useText();
  const { date } = useFormats();
  const { data, error } = useSkillHistory(caseId);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  if (error) return <ErrorState title={text('skills.failed.title')} text={text('skills.failed.text')} />;
  if (!data) return <Skeleton label={text('skills.loading')} />;
  const days = daysOf(data);
  const first = from ?? days[0];
  const last = to ?? days.at(-1);
  if (first === undefined || last === undefined) return <p>{text('skills.time.none')}</p>;
  const before = stateOn(data, first);
  const after = stateOn(data, last);
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const choices = days.map((day) => ({ id: day, label: date(`${day}T12:00:00`) }));
  return (
    <section className="over-time" aria-label={text('skills.time.open')}>
      <div className="skills-pair">
        <Select label={text('skills.time.from')} items={choices} value={first} onChange={setFrom} />
        <Select label={text('skills.time.to')} items={choices} value={last} onChange={setTo} />
      </div>
      <table className="time-table">
        <thead>
          <tr>
            <th scope="col">{text('cases.skills.name')}</th>
            <th scope="col">{date(`${first}T12:00:00`)}</th>
            <th scope="col">{date(`${last}T12:00:00`)}</th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <tr key={id}>
              <th scope="row">
                <bdi>{(after.get(id) ?? before.get(id))?.name}</bdi>
              </th>
              <td>
                <State state={before.get(id)} absent={text('skills.time.notYet')} />
              </td>
              <td>
                <State state={after.get(id)} absent={text('skills.time.gone')} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function State({ state, absent }: { readonly state: PastSkill | undefined; readonly absent: string }) {
  if (!state) return <span className="skill-part-note">{absent}</span>;
  return (
    <span className="time-state">
      <LevelSteps level={state.level} />
      <EvidenceSteps grade={state.evidence} />
    </span>
  );
}
