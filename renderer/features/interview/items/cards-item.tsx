import { useEffect, useRef, useState } from 'react';
import { cardSetOf } from '../../../../shared/interview/structure.ts';
import { chosenIds } from '../../../ui/chosen-ids.ts';
import { SearchField } from '../../../ui/search-field.tsx';
import { CardGroupChips } from './card-group-chips.tsx';
import { CardShelf } from './card-shelf.tsx';
import { ChosenCards } from './chosen-cards.tsx';
import type { ItemProps } from './item-props.ts';
import { useOtherSide } from './other-side.ts';
import { groupedCards, shownCards } from './shown-cards.ts';
import './cards-item.css';

/** As many as an answer may have. */
const MOST = 100;

/** Picture cards of which she chooses those that are hers: by group on her half, by typing on the counsellor's. */
export function CardsItem(props: ItemProps<'cards'>) {
  const { item, definition, side, labelId, value: chosen = [], onAnswer, onClear } = props;
  const other = useOtherSide();
  const [looked, setLooked] = useState('');
  const [only, setOnly] = useState<string | null>(null);
  const frame = useBeginning(only);
  const set = cardSetOf(definition, item.set);
  if (!set) return null;
  const { groups } = set;
  const cards = shownCards(set, side, other);
  const { most = MOST } = item;
  const change = (ids: readonly string[] | undefined) => {
    if (ids?.length === 0) onClear();
    else if (ids) onAnswer([...ids]);
  };
  return (
    <div ref={frame} className="cards">
      {side.who === 'counsellor' ? (
        <SearchField
          label={side.word('search')}
          placeholder={side.word('search')}
          value={looked}
          onChange={setLooked}
        />
      ) : groups.length < 2 ? null : (
        <CardGroupChips {...{ side, set, cards, chosen, only }} onShow={setOnly} />
      )}
      <ChosenCards {...{ side, cards, chosen }} most={item.most} onChange={change} />
      <CardShelf
        {...{ side, labelId, set, chosen, most }}
        groups={groupedCards({ groups, cards, looked, only })}
        onChange={(now) => change(chosenIds({ items: cards, value: chosen, keys: [...now], maxItems: most }))}
      />
    </div>
  );
}

/** Another group is shown from its beginning, where the chips were scrolled along. */
function useBeginning(only: string | null) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chips = frame.current?.querySelector('.card-chips');
    const topOf = (element: Element) => element.getBoundingClientRect().top;
    if (frame.current && chips && topOf(frame.current) < topOf(chips)) frame.current.scrollIntoView();
  }, [only]);
  return frame;
}
