import { Check, ChevronDown, Minus, Plus, ThumbsDown, ThumbsUp } from 'lucide-react';
import type { Match, SkillsOfCase } from '../../../shared/contract/skills.contract.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { canStartNow, essentialShare } from './coverage.ts';
import { useWishText } from './use-wish-text.ts';

interface MatchCardProps {
  readonly match: Match;
  readonly record: SkillsOfCase;
  readonly isChosen: boolean;
  /** Whether she has chosen all that she may. */
  readonly isFull: boolean;
  readonly onChoose: () => void;
}

/** One occupation: how much of it she has, what speaks for and against, and, opened, what she has and what is missing. */
export function MatchCard({ match, record, isChosen, isFull, onChoose }: MatchCardProps) {
  const text = useText();
  return (
    <li className="match" data-chosen={isChosen ? '' : undefined}>
      <details>
        <summary className="match-head">
          <ChevronDown className="match-chevron" aria-hidden="true" />
          <span className="match-words">
            <bdi className="match-label" lang={match.language}>
              {match.label}
            </bdi>
            <span className="work-note">
              {text(canStartNow(match) ? 'work.match.now' : 'work.match.later')} · ISCO {match.isco}
            </span>
          </span>
          <Coverage match={match} />
        </summary>
        <div className="match-parts">
          <Wishes match={match} />
          <Having match={match} record={record} />
          <Missing match={match} />
        </div>
      </details>
      <Button
        variant={isChosen ? 'quiet' : 'secondary'}
        icon={isChosen ? <Check /> : <Plus />}
        isDisabled={isFull && !isChosen}
        onPress={onChoose}
      >
        {text(isChosen ? 'work.match.chosen' : 'work.match.choose')}
      </Button>
    </li>
  );
}

function Coverage({ match }: { readonly match: Match }) {
  const text = useText();
  const { essential, optional } = match;
  return (
    <span className="nearness">
      <span className="nearness-bar" aria-hidden="true">
        <span
          className="nearness-fill"
          style={{ inlineSize: `${Math.round(essentialShare(match) * 100)}%` }}
        />
      </span>
      <span className="work-note">
        {text('work.match.essential', essential)}
        {optional.has > 0 ? ` · ${text('work.match.optional', { has: optional.has })}` : ''}
      </span>
    </span>
  );
}

function Wishes({ match }: { readonly match: Match }) {
  const text = useText();
  const wishText = useWishText();
  if (match.wishes.length === 0) return null;
  return (
    <ul className="match-wishes" aria-label={text('work.match.wishes')}>
      {match.wishes.map(({ fact, value, speaks }) => (
        <li key={`${fact}/${value}`} className="match-wish" data-speaks={speaks}>
          {speaks === 'for' ? <ThumbsUp aria-hidden="true" /> : <ThumbsDown aria-hidden="true" />}
          {text(speaks === 'for' ? 'work.match.for' : 'work.match.against', { wish: wishText(value) })}
        </li>
      ))}
    </ul>
  );
}

function Having({ match, record }: { readonly match: Match; readonly record: SkillsOfCase }) {
  const text = useText();
  const nameOf = (skillId: string, label: string) =>
    record.skills.find(({ id }) => id === skillId)?.value.name || label;
  return (
    <section aria-label={text('work.match.has')}>
      <h3 className="match-part-title">{text('work.match.has')}</h3>
      <ul className="match-skills">
        {match.has.map(({ skillId, uri, label, essential }) => (
          <li key={uri}>
            <Check aria-hidden="true" />
            <span>
              <bdi>{nameOf(skillId, label)}</bdi>
              {essential ? null : <span className="work-note"> {text('work.match.isOptional')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Missing({ match }: { readonly match: Match }) {
  const text = useText();
  if (match.missing.length === 0) return <p>{text('work.match.complete')}</p>;
  return (
    <section aria-label={text('work.match.missing')}>
      <h3 className="match-part-title">{text('work.match.missing')}</h3>
      <ul className="match-skills">
        {match.missing.map(({ uri, label }) => (
          <li key={uri}>
            <Minus aria-hidden="true" />
            <bdi>{label}</bdi>
          </li>
        ))}
      </ul>
      <p className="work-note">
        {text(canStartNow(match) ? 'work.match.next.work' : 'work.match.next.course')}
      </p>
    </section>
  );
}
