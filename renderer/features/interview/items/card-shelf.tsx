import { Check } from 'lucide-react';
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { CardSet } from '../../../../shared/interview/definition.ts';
import { keys } from '../../../../shared/interview/text-keys.ts';
import { Picture } from '../../../ui/picture.tsx';
import type { Side } from '../side.ts';
import { Words } from '../words.tsx';
import type { ShownCard, ShownGroup } from './shown-cards.ts';
import './cards-item.css';
import './options.css';
import './tiles.css';

interface CardShelfProps {
  readonly side: Side;
  readonly labelId: string;
  readonly set: CardSet;
  readonly groups: readonly ShownGroup[];
  readonly chosen: readonly string[];
  readonly most: number;
  /** The ids that are chosen now, in no order. */
  readonly onChange: (now: ReadonlySet<unknown>) => void;
}

/** All cards on one shelf, each group under its heading: a touch takes a card or puts it back. */
export function CardShelf({ side, labelId, set, groups, chosen, most, onChange }: CardShelfProps) {
  const isFull = chosen.length >= most;
  const others = isFull ? set.cards.map(({ id }) => id).filter((id) => !chosen.includes(id)) : [];
  const card = (shown: ShownCard) => (
    <ListBoxItem key={shown.id} id={shown.id} textValue={shown.name} className="tile option picture-card">
      <CardFace side={side} set={set} card={shown} />
    </ListBoxItem>
  );
  return (
    <ListBox
      aria-labelledby={labelId}
      layout="grid"
      selectionMode="multiple"
      escapeKeyBehavior="none"
      selectedKeys={chosen}
      disabledKeys={others}
      // All at once is no answer to a question about her.
      onSelectionChange={(now) => (now === 'all' ? undefined : onChange(now))}
      className="card-shelf"
      renderEmptyState={() => <span aria-hidden="true">–</span>}
    >
      {groups.map(({ id, cards }) =>
        id === undefined ? (
          <Collection key="none">{cards.map(card)}</Collection>
        ) : (
          <ListBoxSection key={id} id={id} className="card-group">
            <Header className="card-group-head">
              <Picture id={pictureOf(set, id)} size="small" />
              <Words side={side} of={keys.cardGroup(set.id, id)} />
            </Header>
            {cards.map(card)}
          </ListBoxSection>
        ),
      )}
    </ListBox>
  );
}

function CardFace({ side, set, card }: Pick<CardShelfProps, 'side' | 'set'> & { readonly card: ShownCard }) {
  return (
    <>
      <Picture id={card.picture} size={side.who === 'hers' ? 'card' : 'small'} />
      <span className="tile-words">
        <Words side={side} of={keys.card(set.id, card.id)} />
      </span>
      <span className="option-mark" aria-hidden="true">
        <Check />
      </span>
    </>
  );
}

function pictureOf(set: CardSet, group: string): string {
  return set.groups.find(({ id }) => id === group)?.picture ?? '';
}
