import { EyeOff, Map as MapIcon, MonitorUp, Users } from 'lucide-react';
import { statusOf } from '../../../shared/interview/flow.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SaveState } from '../../ui/save-state.tsx';
import { StandingHeader } from '../../ui/standing-header.tsx';
import type { Place } from './place.ts';
import type { LiveInterview } from './use-interview.ts';

interface TableHeaderProps {
  readonly live: LiveInterview;
  readonly place: Place;
  readonly title: string;
  readonly onBack: () => void;
  readonly onMap: () => void;
  readonly onRoom: () => void;
  readonly onHerWindow: () => void;
  readonly onCover: () => void;
}

/** Whose interview this is, whether every word is saved, and what stands around the table. */
export function TableHeader(props: TableHeaderProps) {
  const { live, place, title, onBack, onMap, onRoom, onHerWindow, onCover } = props;
  const text = useText();
  const { state, saving, desk } = live;
  const lastStored =
    state.answers
      .map(({ answeredAt }) => answeredAt)
      .sort()
      .at(-1) ?? null;
  const savedAt =
    [saving.savedAt, lastStored]
      .filter((at) => at !== null)
      .sort()
      .at(-1) ?? null;
  return (
    <StandingHeader
      back={{ label: text('interview.back'), onPress: onBack }}
      title={title}
      details={
        <>
          <bdi>{state.name || text('cases.list.unnamed')}</bdi>
          <span>{progressIn(live, place, text)}</span>
        </>
      }
      status={
        <SaveState
          state={saving.status === 'idle' ? 'saved' : saving.status}
          savedAt={savedAt}
          onRetry={() => void desk.flush().catch(() => undefined)}
        />
      }
      actions={
        <>
          <IconButton label={text('interview.room.open')} icon={<Users />} onPress={onRoom} />
          <IconButton label={text('interview.cover.do')} icon={<EyeOff />} onPress={onCover} />
          <IconButton label={text('interview.window.open')} icon={<MonitorUp />} onPress={onHerWindow} />
          <Button icon={<MapIcon />} onPress={onMap}>
            {text('interview.map.open')}
          </Button>
        </>
      }
    />
  );
}

/** How far the table is, from 1: where it will go on, after a recap; at the end, once everything was asked. */
export function stepNumber({ steps }: LiveInterview, place: Place): number {
  if (place.kind === 'step') return place.index + 1;
  return place.kind === 'recap' ? steps.findIndex(({ path }) => path === place.then) + 1 : steps.length;
}

function progressIn(live: LiveInterview, place: Place, text: ReturnType<typeof useText>): string {
  const { steps, answers, known } = live;
  const paths = new Set(known.keys());
  const open = ['notAsked', 'later', 'told'];
  const done = steps.filter((step) => !open.includes(statusOf(step, answers, paths))).length;
  const at = stepNumber(live, place);
  return text('interview.progress', { at, all: steps.length, done });
}
