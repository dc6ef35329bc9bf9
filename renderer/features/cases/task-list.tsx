import { Plus, X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { Bound } from './field.tsx';
import './forms.css';

const MOST_TASKS = 40;

/** Tasks in her words, one a line: Enter begins the next, Backspace in an empty one goes back. */
export function TaskList({ value, onChange, onBlur, error }: Bound<string[]>) {
  const text = useText();
  const label = useId();
  const hint = useId();
  const list = useRef<HTMLOListElement>(null);
  const focusAt = useFocusAt(list);
  const tasks = value.length === 0 ? [''] : value;

  const insert = (at: number) => {
    if (tasks.length >= MOST_TASKS) return;
    focusAt(at);
    onChange(tasks.toSpliced(at, 0, ''));
  };
  const remove = (at: number) => {
    focusAt(Math.max(0, at - 1));
    onChange(tasks.toSpliced(at, 1));
  };
  const onKey = (event: KeyboardEvent, at: number) => {
    if (event.nativeEvent.isComposing) return; // Enter also ends a word of an input method
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      insert(at + 1);
    } else if (event.key === 'Backspace' && tasks[at] === '' && tasks.length > 1) {
      event.preventDefault();
      remove(at);
    }
  };
  return (
    <div
      role="group"
      aria-labelledby={label}
      aria-describedby={hint}
      className="form-tasks"
      data-refused={error ? '' : undefined}
    >
      <p id={label} className="form-group-label">
        {text('cases.experiences.tasks')}
      </p>
      <p id={hint} className="form-hint">
        {text('cases.experiences.tasksHint')}
      </p>
      <ol ref={list} className="form-task-lines">
        {tasks.map((task, at) => (
          // A task has no identity but its place: her words may repeat.
          <li
            key={at}
            className="form-task-line"
            onKeyDownCapture={(event) => {
              onKey(event, at);
            }}
          >
            <TextArea
              label={text('cases.experiences.task', { number: at + 1 })}
              isLabelHidden
              value={task}
              onChange={(changed) => {
                onChange(tasks.with(at, changed));
              }}
              onBlur={onBlur}
            />
            <IconButton
              label={text('cases.experiences.removeTask', { number: at + 1 })}
              icon={<X />}
              onPress={() => {
                remove(at);
              }}
            />
          </li>
        ))}
      </ol>
      {error && (
        <p role="alert" className="form-error">
          {error}
        </p>
      )}
      <div>
        <Button
          variant="quiet"
          icon={<Plus />}
          onPress={() => {
            insert(tasks.length);
          }}
        >
          {text('cases.experiences.addTask')}
        </Button>
      </div>
    </div>
  );
}

/** Focuses the line at a place with the next change. */
function useFocusAt(list: RefObject<HTMLOListElement | null>): (place: number) => void {
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const line = list.current?.querySelectorAll('textarea').item(wanted.current);
    wanted.current = null;
    line?.focus();
  });
  return (place) => {
    wanted.current = place;
  };
}
