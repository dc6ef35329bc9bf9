import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { statusOf } from '../../../shared/interview/flow.ts';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import { useRefusalText } from '../../i18n/refusal-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { notify } from '../../ui/notify.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { stateAnswer } from './step-item.tsx';
import { canBeLeft } from './answer-states.tsx';
import { BreakReminder } from './break-reminder.tsx';
import { showControls } from './controls.ts';
import { CounsellorSide } from './counsellor-side.tsx';
import { Cover } from './cover.tsx';
import { HerSide } from './her-side.tsx';
import { ItemServicesContext } from './items/item-services.ts';
import { OtherSideContext } from './items/other-side.ts';
import { MapDialog } from './map-dialog.tsx';
import { FOUND_PLACE, placeOf, placeOnResuming } from './place.ts';
import type { Place } from './place.ts';
import { RoomDialog } from './room-dialog.tsx';
import { TableFoot } from './table-foot.tsx';
import { TableHeader } from './table-header.tsx';
import { useFocusOnStep } from './use-focus-on-step.ts';
import { useStayingAwake } from './use-staying-awake.ts';
import { useItemServices } from './use-item-services.ts';
import { useInterview } from './use-interview.ts';
import type { LiveInterview } from './use-interview.ts';
import { useSides } from './use-sides.ts';
import type { Side } from './side.ts';
import './table.css';

export interface TableScreenProps {
  readonly interviewId: string;
  /** The interface's language, one of the six. */
  readonly language: string;
  /** Back to the case. */
  readonly onBack: (caseId: string) => void;
  /** Shows her half in a tab of its own, where the host has no windows. */
  readonly onOpenTab: (interviewId: string) => void;
}

/** The interview: both halves of the table on one screen. It takes the whole window. */
export function TableScreen({ interviewId, language, onBack, onOpenTab }: TableScreenProps) {
  const text = useText();
  const { data: live, error, refetch } = useInterview(interviewId, language);
  const sides = useSides(live?.pack, {
    hers: live?.state.interview.herLanguage ?? language,
    counsellors: language,
  });
  if (error) {
    const isGone = error instanceof Refusal && error.code === 'NOT_FOUND';
    return (
      <ErrorState
        title={text(isGone ? 'interview.gone.title' : 'interview.failed.title')}
        text={text(isGone ? 'interview.gone.text' : 'interview.failed.text')}
        action={isGone ? undefined : <Button onPress={refetch}>{text('ui.retry')}</Button>}
      />
    );
  }
  if (!live || !sides) return <Skeleton label={text('interview.loading')} />;
  return <Table live={live} sides={sides} onBack={onBack} onOpenTab={onOpenTab} />;
}

interface TableProps extends Pick<TableScreenProps, 'onBack' | 'onOpenTab'> {
  readonly live: LiveInterview;
  readonly sides: { readonly hers: Side; readonly counsellors: Side };
}

type Overlay = 'map' | 'room' | null;

function Table({ live, sides, onBack, onOpenTab }: TableProps) {
  const text = useText();
  const { interview } = live.state;
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [notes, setNotes] = useState<string | null>(null);
  const services = useItemServices(interview.id, live);
  const { place, go } = usePlace(live);
  const openHerWindow = useHerWindow(interview.id, onOpenTab);
  const cover = useCovering();
  useStayingAwake({ isCovered: live.state.covered !== 'no' });
  const finish = useFinish(live, () => onBack(interview.caseId));
  const frame = useRef<HTMLDivElement>(null);
  useFocusOnStep(frame, place?.kind === 'step' ? place.step.path : (place?.kind ?? ''));
  const isNoteOpen = place?.kind === 'step' && notes === place.step.path;
  const neighbours = neighboursOf(live, place);
  const move = (to: string | undefined) => {
    if (to !== undefined) go(to);
  };
  useControls({
    next: () => move(neighbours.next),
    back: () => move(neighbours.back),
    setState: (state) => {
      if (place?.kind === 'step' && canBeLeft(place.step)) {
        live.desk.answer(place.step.path, stateAnswer(state));
      }
    },
    listen: () =>
      frame.current?.querySelector<HTMLButtonElement>('.half[data-who="hers"] [data-listen]')?.click(),
    note: () => {
      if (place?.kind === 'step') setNotes(isNoteOpen ? null : place.step.path);
    },
    map: () => setOverlay('map'),
    cover: () => cover(live.state.covered === 'no' ? 'hidden' : 'no'),
    openHerWindow,
  });
  if (!place) return <ErrorState title={text('interview.empty.title')} text={text('interview.empty.text')} />;
  return (
    <ItemServicesContext value={services}>
      <div className="table" ref={frame} inert={live.state.covered !== 'no'}>
        <TableHeader
          live={live}
          place={place}
          title={sides.counsellors.text('title')}
          onBack={() => onBack(interview.caseId)}
          onMap={() => setOverlay('map')}
          onRoom={() => setOverlay('room')}
          onHerWindow={openHerWindow}
          onCover={() => cover('hidden')}
        />
        <BreakReminder onBreak={() => cover('break')} />
        <div className="table-halves">
          <OtherSideContext value={sides.hers}>
            <CounsellorSide live={live} place={place} sides={sides} isNoteOpen={isNoteOpen} onGo={go} />
          </OtherSideContext>
          <HerSide live={live} place={place} side={sides.hers} label={text('interview.half.hers')} />
        </div>
        <TableFoot
          live={live}
          place={place}
          isNoteOpen={isNoteOpen}
          onNote={() => setNotes(place.kind === 'step' && !isNoteOpen ? place.step.path : null)}
          onBack={neighbours.back === undefined ? undefined : () => move(neighbours.back)}
          onNext={neighbours.next === undefined ? undefined : () => move(neighbours.next)}
          onFinish={() => finish()}
        />
      </div>
      <MapDialog
        isOpen={overlay === 'map'}
        onClose={() => setOverlay(null)}
        live={live}
        place={place}
        side={sides.counsellors}
        onGo={(path) => {
          setOverlay(null);
          go(path);
        }}
      />
      <RoomDialog isOpen={overlay === 'room'} onClose={() => setOverlay(null)} interview={interview} />
      <Cover
        state={live.state.covered}
        sides={[sides.hers, sides.counsellors]}
        onUncover={() => cover('no')}
      />
    </ItemServicesContext>
  );
}

/** The steps before and after, those passed over that are known already; after the last one comes what was found. */
function neighboursOf(live: LiveInterview, place: Place | undefined): { back?: string; next?: string } {
  const last = live.steps.at(-1)?.path;
  if (place?.kind === 'recap') return { next: place.then };
  if (place?.kind === 'found') return last === undefined ? {} : { back: last };
  if (!place) return {};
  const back = live.steps[place.index - 1]?.path;
  const known = new Set(live.known.keys());
  const isAsked = (step: LiveInterview['steps'][number]) =>
    step.item.confirm === true || statusOf(step, live.answers, known) !== 'known';
  const next = live.steps.slice(place.index + 1).find(isAsked)?.path ?? FOUND_PLACE;
  return { next, ...(back === undefined ? {} : { back }) };
}

/** Where the interview stands, and the way to go elsewhere: shown at once, told to the other window, drafts saved first. */
function usePlace(live: LiveInterview): { place: Place | undefined; go: (to: string) => void } {
  const { client } = useBackend();
  const queries = useQueryClient();
  const refusalText = useRefusalText();
  const { interview } = live.state;
  const isResumed = useRef(false);
  // Until the backend has heard of it: an answer that was under way before would lead back to where the table stood.
  const [wanted, setWanted] = useState<{ readonly to: string } | null>(null);
  const lead = async (to: string) => {
    queries.setQueryData(queryKeys.interview(interview.id), (state: LiveInterview['state'] | undefined) =>
      state ? { ...state, place: to } : state,
    );
    // What was typed here becomes an answer; a failure shows in the header and is tried again.
    void live.desk.flush().catch(() => undefined);
    try {
      await client.interviews.setPlace({ interviewId: interview.id, place: to });
    } catch (error) {
      notify(refusalText(error));
    }
  };
  const go = (to: string) => {
    const mine = { to };
    setWanted(mine);
    void lead(to)
      .then(() => queries.invalidateQueries({ queryKey: queryKeys.interview(interview.id) }))
      .finally(() => setWanted((now) => (now === mine ? null : now)));
  };
  const resume = useEffectEvent(() => {
    if (isResumed.current) return;
    isResumed.current = true;
    const { answers, steps, pack } = live;
    const last = live.state.answers.map(({ answeredAt }) => answeredAt).sort();
    const recap = placeOnResuming({
      definition: pack.definition,
      steps,
      stored: live.state.place,
      answers,
      lastAnswerAt: last.at(-1) ?? null,
      now: Date.now(),
    });
    if (recap !== undefined) void lead(recap);
    // What a crash left as drafts becomes answers.
    client.interviews.resume({ interviewId: interview.id }).catch((error: unknown) => {
      notify(refusalText(error));
    });
  });
  useEffect(() => resume(), []);
  return {
    place: placeOf({ ...live, definition: live.pack.definition, stored: wanted?.to ?? live.state.place }),
    go,
  };
}

/** Ends the sitting: everything is saved, the interview is closed until somebody goes on with it. */
function useFinish(live: LiveInterview, onDone: () => void): () => void {
  const { client } = useBackend();
  const refusalText = useRefusalText();
  return () => {
    const { id } = live.state.interview;
    live.desk
      .flush()
      .then(() => client.interviews.setClosed({ interviewId: id, closed: true }))
      .then(onDone, (error: unknown) => notify(refusalText(error)));
  };
}

function useControls(controls: Parameters<typeof showControls>[0]): void {
  useEffect(() => showControls(controls));
}

function useHerWindow(interviewId: string, onOpenTab: (interviewId: string) => void): () => void {
  const { client } = useBackend();
  const refusalText = useRefusalText();
  return () => {
    client.desktop.openHerWindow({ interviewId }).then(
      ({ outcome }) => {
        if (outcome === 'inPage') onOpenTab(interviewId);
      },
      (error: unknown) => notify(refusalText(error)),
    );
  };
}

function useCovering(): (covered: LiveInterview['state']['covered']) => void {
  const { client } = useBackend();
  const refusalText = useRefusalText();
  return (covered) => {
    client.interviews.cover({ covered }).catch((error: unknown) => {
      notify(refusalText(error));
    });
  };
}
