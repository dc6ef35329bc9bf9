import { useEffect, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';

/** Interpreters, and everybody else, tire after about half an hour. */
const BREAK_AFTER_MINUTES = 25;
const AGAIN_AFTER_MINUTES = 5;
const MINUTE_MS = 60_000;

/** Says after 25 minutes that a break would do good; says it again later if she wants to go on. */
export function BreakReminder({ onBreak }: { readonly onBreak: () => void }) {
  const text = useText();
  const [remindAt, setRemindAt] = useState(() => Date.now() + BREAK_AFTER_MINUTES * MINUTE_MS);
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), Math.max(0, remindAt - Date.now()));
    return () => clearTimeout(timer);
  }, [remindAt]);
  if (!isDue) return null;
  const again = (minutes: number) => {
    setDue(false);
    setRemindAt(Date.now() + minutes * MINUTE_MS);
  };
  return (
    <Banner
      action={
        <>
          <Button variant="quiet" onPress={() => again(AGAIN_AFTER_MINUTES)}>
            {text('interview.break.later', { minutes: AGAIN_AFTER_MINUTES })}
          </Button>
          <Button
            onPress={() => {
              again(BREAK_AFTER_MINUTES);
              onBreak();
            }}
          >
            {text('interview.break.now')}
          </Button>
        </>
      }
    >
      {text('interview.break.due', { minutes: BREAK_AFTER_MINUTES })}
    </Banner>
  );
}
