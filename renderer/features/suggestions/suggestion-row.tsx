import { Check, CircleHelp, Pencil, Plus, Undo2, X } from 'lucide-react';
import { useState } from 'react';
import type { KeyboardEvent, RefCallback } from 'react';
import type { HeldSkill } from '../../../shared/contract/skills.contract.ts';
import { LEVELS } from '../../../shared/skills/ladder.ts';
import type { Level } from '../../../shared/skills/ladder.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LevelChoice } from './level-choice.tsx';
import { NameEditor } from './name-editor.tsx';
import { OfferWords } from './offer-words.tsx';
import type { Offer } from './offers.ts';

/** How far an offer is: `new`, in her skills from `elsewhere`, or accepted from `here`. */
export type OfferState =
  { readonly is: 'new' } | { readonly is: 'elsewhere' | 'here'; readonly held: HeldSkill };

export interface RowActs {
  readonly onAccept: (said: { readonly name?: string; readonly level?: Level }) => void;
  readonly onReject: () => void;
  readonly onRename: (held: HeldSkill, name: string) => void;
  readonly onLevel: (held: HeldSkill, level: number) => void;
  readonly onTakeBack: (held: HeldSkill) => void;
  readonly onTick: (isTicked: boolean) => void;
  readonly onExplain: () => void;
}

interface SuggestionRowProps extends RowActs {
  readonly offer: Offer;
  readonly state: OfferState;
  readonly language: string;
  readonly isTicked: boolean;
  /** Whether Tab leads to this row: one of a list. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly ref: RefCallback<HTMLLIElement>;
}

/** One offered skill: why it is offered, and accept, rename or reject it, by hand or by a single key. */
export function SuggestionRow(props: SuggestionRowProps) {
  const { offer, state, isCurrent, onFocus, ref } = props;
  const text = useText();
  const [isNaming, setNaming] = useState(false);
  const shown = state.is === 'here' ? state.held.value.name || offer.label : offer.label;
  const byKey = keysOf(props, { rename: () => setNaming(true) });
  return (
    <li
      ref={ref}
      className="offer"
      data-state={state.is}
      tabIndex={isCurrent ? 0 : -1}
      aria-keyshortcuts="Enter A X E Space 1 2 3 4 5"
      onFocus={onFocus}
      onKeyDown={byKey}
    >
      {state.is === 'here' ? (
        <Check className="offer-done" role="img" aria-label={text('suggestions.isAccepted')} />
      ) : (
        <Tick {...props} />
      )}
      <OfferWords {...props} name={shown} />
      {isNaming ? (
        <NameEditor
          initial={shown}
          onDone={(name) => {
            setNaming(false);
            if (name === null) return;
            if (state.is === 'here') props.onRename(state.held, name);
            else props.onAccept({ name });
          }}
        />
      ) : (
        <RowButtons {...props} name={shown} onName={() => setNaming(true)} />
      )}
    </li>
  );
}

function Tick({ offer, isTicked, onTick }: SuggestionRowProps) {
  const text = useText();
  return (
    <div className="offer-tick">
      <Checkbox label={text('suggestions.tick', { label: offer.label })} value={isTicked} onChange={onTick} />
    </div>
  );
}

function RowButtons(props: SuggestionRowProps & { readonly name: string; readonly onName: () => void }) {
  const { state, name, onName, onAccept, onReject, onLevel, onTakeBack, onExplain } = props;
  const text = useText();
  const explain = (
    <IconButton label={text('suggestions.explain', { name })} icon={<CircleHelp />} onPress={onExplain} />
  );
  if (state.is === 'here') {
    const { held } = state;
    return (
      <div className="offer-acts">
        <LevelChoice value={held.value.level} name={name} onChange={(level) => onLevel(held, level)} />
        <IconButton label={text('suggestions.rename', { name })} icon={<Pencil />} onPress={onName} />
        {isOnlyFromHere(held) ? (
          <IconButton
            label={text('suggestions.takeBack', { name })}
            icon={<Undo2 />}
            onPress={() => onTakeBack(held)}
          />
        ) : null}
        {explain}
      </div>
    );
  }
  return (
    <div className="offer-acts">
      <Button icon={<Plus />} onPress={() => onAccept({})}>
        {text(state.is === 'new' ? 'suggestions.accept' : 'suggestions.addSource')}
      </Button>
      {state.is === 'new' ? (
        <>
          <IconButton label={text('suggestions.renameFirst', { name })} icon={<Pencil />} onPress={onName} />
          <IconButton label={text('suggestions.reject', { name })} icon={<X />} onPress={onReject} />
        </>
      ) : null}
      {explain}
    </div>
  );
}

/** What else she told for it would be lost with it. */
const isOnlyFromHere = ({ sources }: HeldSkill) => sources.length === 1;

/** What the keys do while the row itself has the focus; its buttons and its field keep their own. */
function keysOf(props: SuggestionRowProps, { rename }: { readonly rename: () => void }) {
  return (event: KeyboardEvent<HTMLLIElement>) => {
    const isElsewhere = event.target !== event.currentTarget;
    if (isElsewhere || event.ctrlKey || event.altKey || event.metaKey) return;
    const act = actOf(event.key.toLowerCase(), props, rename);
    if (!act) return;
    event.preventDefault();
    act();
  };
}

/** The decision that a key stands for, or undefined where it stands for none now. */
function actOf(key: string, props: SuggestionRowProps, rename: () => void): (() => void) | undefined {
  const { state, isTicked, onAccept, onReject, onLevel, onTakeBack, onTick } = props;
  const level = LEVELS.find((step) => String(step) === key);
  if (state.is === 'here') {
    const { held } = state;
    if (level !== undefined) return () => onLevel(held, level);
    if (key === 'x' && isOnlyFromHere(held)) return () => onTakeBack(held);
    return key === 'e' ? rename : undefined;
  }
  if (key === 'enter' || key === 'a') return () => onAccept({});
  if (key === ' ') return () => onTick(!isTicked);
  if (state.is === 'elsewhere') return undefined;
  if (level !== undefined) return () => onAccept({ level });
  if (key === 'x') return onReject;
  return key === 'e' ? rename : undefined;
}
