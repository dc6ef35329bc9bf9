import { PenLine } from 'lucide-react';
import { useEffect, useRef } from 'react';
import './written.css';

/** What the counsellor writes while she tells, large on her half, its end in sight; without words there is a pen. */
export function Written({ words }: { readonly words: string }) {
  const paper = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    paper.current?.scrollTo({ top: paper.current.scrollHeight });
  }, [words]);
  return (
    // What can be scrolled has to be reached by keyboard.
    <p ref={paper} className="written" dir="auto" tabIndex={0}>
      {words === '' ? <PenLine aria-hidden="true" /> : words}
    </p>
  );
}
