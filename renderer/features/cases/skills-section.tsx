import { ListPlus, Map, Plus } from 'lucide-react';
import type { CaseRecord } from '../../../shared/domain/case-record.ts';
import type { Skill } from '../../../shared/domain/skill.ts';
import type { GetText } from '../../i18n/use-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { EntryList } from './entry-list.tsx';
import { SKILL_LEVELS, SkillForm } from './skill-form.tsx';

interface SkillsSectionProps {
  readonly record: CaseRecord;
  readonly onOpenMap: () => void;
  readonly onFind: () => void;
}

/** What she can do, at which level, and how we know. */
export function SkillsSection({ record, onOpenMap, onFind }: SkillsSectionProps) {
  const text = useText();
  return (
    <>
      <div className="skills-ways">
        <Button variant="secondary" icon={<ListPlus />} onPress={onFind}>
          {text('cases.skills.find')}
        </Button>
        <Button variant="quiet" icon={<Map />} onPress={onOpenMap}>
          {text('cases.skills.map')}
        </Button>
      </div>
      <EntryList
        caseId={record.id}
        kind="skill"
        entries={record.skill}
        titleOf={(value) => value.name || text('cases.skills.untitled')}
        summaryOf={(value) =>
          [
            text(`labels.skillGroup.${value.group}`),
            levelInWords(text, value),
            text(`labels.evidence.${value.evidence}`),
          ].join(' · ')
        }
        formOf={(entry) => <SkillForm caseId={record.id} entry={entry} experiences={record.experience} />}
        emptyText={text('cases.skills.empty')}
        adder={(add) => (
          <Button
            variant="quiet"
            icon={<Plus />}
            onPress={() => {
              add({ kind: 'skill', fields: {} });
            }}
          >
            {text('cases.skills.add')}
          </Button>
        )}
      />
    </>
  );
}

function levelInWords(text: GetText, { level }: Skill): string {
  const known = SKILL_LEVELS.find((step) => step === level);
  if (known === undefined) return text('cases.skills.levelNone');
  return text('cases.skills.levelSummary', { level: known, words: text(`labels.skillLevel.${known}.short`) });
}
