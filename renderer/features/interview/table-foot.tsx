import { ArrowLeft, ArrowRight, NotebookPen } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { Place } from './place.ts';
import { stepNumber } from './table-header.tsx';
import type { LiveInterview } from './use-interview.ts';

interface TableFootProps {
  readonly live: LiveInterview;
  readonly place: Place;
  readonly isNoteOpen: boolean;
  readonly onNote: () => void;
  readonly onBack: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
  readonly onFinish: () => void;
}

/** The way on, always in the same place: back, a note, and the next question at the end of the line of reading. */
export function TableFoot({ live, place, isNoteOpen, onNote, onBack, onNext, onFinish }: TableFootProps) {
  const text = useText();
  const at = stepNumber(live, place);
  return (
    <footer className="table-foot">
      <progress className="table-progress" aria-hidden="true" max={live.steps.length} value={at} />
      <Button icon={<ArrowLeft className="table-arrow" />} isDisabled={onBack === undefined} onPress={onBack}>
        {text('interview.previous')}
      </Button>
      {place.kind === 'step' ? (
        <Button variant="quiet" icon={<NotebookPen />} onPress={onNote}>
          {text(isNoteOpen ? 'interview.note.close' : 'interview.note.open')}
        </Button>
      ) : null}
      <span className="table-foot-end">
        {onNext ? (
          <Button variant="primary" icon={<ArrowRight className="table-arrow" />} onPress={onNext}>
            {text(place.kind === 'recap' ? 'interview.goOn' : 'interview.next')}
          </Button>
        ) : (
          <Button variant="primary" onPress={onFinish}>
            {text('interview.finish')}
          </Button>
        )}
      </span>
    </footer>
  );
}
