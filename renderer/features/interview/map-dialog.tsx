import { Check, Circle, CircleHelp, Clock, Hand, Info, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { statusOf } from '../../../shared/interview/flow.ts';
import type { Step, StepStatus } from '../../../shared/interview/flow.ts';
import { repeatedOver } from '../../../shared/interview/structure.ts';
import { keys } from '../../../shared/interview/text-keys.ts';
import { useText } from '../../i18n/use-text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Picture } from '../../ui/picture.tsx';
import type { Place } from './place.ts';
import type { Side } from './side.ts';
import type { LiveInterview } from './use-interview.ts';
import { Words } from './words.tsx';

const ICONS = {
  answered: <Check />,
  unknown: <CircleHelp />,
  declined: <Hand />,
  later: <Clock />,
  known: <RotateCcw />,
  notAsked: <Circle />,
  told: <Info />,
} as const satisfies Record<StepStatus, ReactNode>;

interface MapDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly live: LiveInterview;
  readonly place: Place;
  readonly side: Side;
  readonly onGo: (path: string) => void;
}

/** The whole interview at a glance: where everything stands, what to ask again, and a way to each place. */
export function MapDialog({ isOpen, onClose, live, place, side, onGo }: MapDialogProps) {
  const text = useText();
  const known = new Set(live.known.keys());
  const statuses = live.steps.map((step) => ({ step, status: statusOf(step, live.answers, known) }));
  const later = statuses.filter(({ status }) => status === 'later');
  const sections = Map.groupBy(statuses, ({ step }) => step.section);
  const here = place.kind === 'step' ? place.step.path : undefined;
  return (
    <Dialog title={text('interview.map.title')} isOpen={isOpen} onClose={onClose} width="wide">
      {later.length === 0 ? null : (
        <section className="map-section" aria-label={text('interview.map.later')}>
          <h3 className="map-title">{text('interview.map.later')}</h3>
          <MapList entries={later} {...{ live, side, onGo, here }} />
        </section>
      )}
      {[...sections].map(([section, entries]) => (
        <section key={section.id} className="map-section">
          <h3 className="map-title">
            <Picture id={section.picture} size="small" />
            <Words side={side} of={keys.section(section.id)} />
          </h3>
          <MapList entries={entries} {...{ live, side, onGo, here }} />
        </section>
      ))}
    </Dialog>
  );
}

interface MapListProps extends Pick<MapDialogProps, 'live' | 'side' | 'onGo'> {
  readonly entries: readonly { readonly step: Step; readonly status: StepStatus }[];
  readonly here: string | undefined;
}

function MapList({ entries, live, side, onGo, here }: MapListProps) {
  const text = useText();
  return (
    <ul className="map-list">
      {entries.map(({ step, status }) => (
        <li key={step.path}>
          <AriaButton
            className="map-step"
            data-status={status}
            {...(step.path === here ? { 'aria-current': 'step' as const } : {})}
            onPress={() => onGo(step.path)}
          >
            <span className="map-icon" aria-hidden="true">
              {ICONS[status]}
            </span>
            <span className="map-words">
              <RepetitionName live={live} step={step} side={side} />
              <Words side={side} of={keys.question(step.item.id)} />
            </span>
            <span className="map-status">{text(`interview.status.${status}`)}</span>
          </AriaButton>
        </li>
      ))}
    </ul>
  );
}

/** Which repetition of a question this is: the card's name, or its number. */
function RepetitionName({ live, step, side }: Pick<MapListProps, 'live' | 'side'> & { readonly step: Step }) {
  const { within } = step;
  if (!within) return null;
  const over = repeatedOver(live.pack.definition, within.group);
  if (over?.cards) return <strong>{side.text(keys.card(over.cards.id, within.repetition))}: </strong>;
  const answer = live.answers.get(within.group.id);
  const index = Array.isArray(answer?.value) ? answer.value.indexOf(within.repetition) : -1;
  return <strong>{index + 1}: </strong>;
}
