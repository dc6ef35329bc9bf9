import { Briefcase, LayoutGrid, MessageCircle, NotebookPen, Quote } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { SkillsOfCase, Told } from '../../../shared/contract/skills.contract.ts';
import type { SkillSource } from '../../../shared/domain/skill-source.ts';
import { useText } from '../../i18n/use-text.ts';
import { Picture } from '../../ui/picture.tsx';
import { acceptedFrom } from './offers.ts';

const ICONS = {
  card: <LayoutGrid />,
  sentence: <MessageCircle />,
  story: <Quote />,
  experience: <Briefcase />,
  typed: <NotebookPen />,
} as const satisfies Record<SkillSource['kind'], ReactNode>;

interface ToldListProps {
  readonly told: readonly Told[];
  readonly record: SkillsOfCase;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  /** Enter: on to the skills of what is chosen. */
  readonly onEnter: () => void;
}

/** What she told: the arrows choose, Enter goes on to its skills. */
export function ToldList({ told, record, chosenId, onChoose, onEnter }: ToldListProps) {
  const text = useText();
  return (
    <ListBox
      aria-label={text('suggestions.told.title')}
      className="told-items"
      items={told}
      dependencies={[record, text]}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={chosenId === null ? [] : [chosenId]}
      onSelectionChange={(keys) => {
        const chosen = told.find(({ id }) => keys !== 'all' && keys.has(id));
        if (chosen) onChoose(chosen.id);
      }}
      onAction={onEnter}
    >
      {(item: Told) => (
        <ListBoxItem
          className="told-item"
          id={item.id}
          textValue={item.title || text('suggestions.untitled')}
        >
          {item.picture === '' ? (
            <span className="told-item-icon" aria-hidden="true">
              {ICONS[item.source.kind]}
            </span>
          ) : (
            <Picture id={item.picture} size="small" />
          )}
          <span className="told-item-words">
            <span className="told-item-title">
              <bdi>{item.title || text('suggestions.untitled')}</bdi>
            </span>
            <span className="suggestions-note">
              <Counts item={item} record={record} />
            </span>
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}

/** How many skills were found in it, whether decided or not, and how many of them were accepted. */
function Counts({ item, record }: { readonly item: Told; readonly record: SkillsOfCase }) {
  const text = useText();
  const accepted = acceptedFrom(record.skills, item.source).length;
  return text('suggestions.told.counts', { found: item.suggestions.length + accepted, accepted });
}
