import { useId, useState } from 'react';
import { SKILL_GROUPS } from '../../../shared/domain/skill.ts';
import { useText } from '../../i18n/use-text.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { byKind, byTrade, FILTERS, isFound, passes } from './skill-groups.ts';
import type { Filter, MapGroup, MapSkill } from './skill-groups.ts';
import { SkillRow } from './skill-row.tsx';
import { useTrades } from './use-skills.ts';

interface SkillMapProps {
  readonly skills: readonly MapSkill[];
  readonly language: string;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
}

const ORDERS = ['trade', 'kind'] as const;
type Order = (typeof ORDERS)[number];

/** Her skills in groups: by trade, or technical, base and transversal. */
export function SkillMap({ skills, language, chosenId, onChoose }: SkillMapProps) {
  const text = useText();
  const [order, setOrder] = useState<Order>('trade');
  const [filter, setFilter] = useState<Filter>('all');
  const [search, setSearch] = useState('');
  const trades = useTrades(language).data ?? [];
  const shown = skills.filter((skill) => passes(skill, filter) && isFound(skill, search));
  const groups =
    order === 'trade'
      ? byTrade(
          shown,
          trades.map(({ id }) => id),
        )
      : byKind(shown);
  const titleOf = (id: string): string => {
    const kind = SKILL_GROUPS.find((known) => known === id);
    if (kind) return text(`labels.skillGroup.${kind}`);
    return trades.find((trade) => trade.id === id)?.label ?? text('skills.map.noTrade');
  };
  return (
    <>
      <div className="skills-tools">
        <SearchField
          label={text('skills.map.search')}
          placeholder={text('skills.map.search')}
          value={search}
          onChange={setSearch}
        />
        <Select
          label={text('skills.map.order')}
          isLabelHidden
          items={ORDERS.map((id) => ({ id, label: text(`skills.map.by.${id}`) }))}
          value={order}
          onChange={setOrder}
        />
        <Select
          label={text('skills.map.filter')}
          isLabelHidden
          items={FILTERS.map((id) => ({ id, label: text(`skills.map.filter.${id}`) }))}
          value={filter}
          onChange={setFilter}
        />
        <p className="skills-count" role="status">
          {text('skills.map.count', { count: shown.length })}
        </p>
      </div>
      {shown.length === 0 ? <p className="skills-none">{text('skills.map.none')}</p> : null}
      {groups.map((group) => (
        <Group
          key={group.id}
          group={group}
          title={titleOf(group.id)}
          chosenId={chosenId}
          onChoose={onChoose}
        />
      ))}
    </>
  );
}

interface GroupProps {
  readonly group: MapGroup;
  readonly title: string;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
}

function Group({ group, title, chosenId, onChoose }: GroupProps) {
  const heading = useId();
  return (
    <section className="skills-group" aria-labelledby={heading}>
      <h2 id={heading} className="skills-group-title">
        {title} <span className="skills-group-count">{group.skills.length}</span>
      </h2>
      <ul className="skills-list">
        {group.skills.map((skill) => (
          <SkillRow
            key={skill.held.id}
            skill={skill}
            isChosen={skill.held.id === chosenId}
            onChoose={() => onChoose(skill.held.id)}
          />
        ))}
      </ul>
    </section>
  );
}
