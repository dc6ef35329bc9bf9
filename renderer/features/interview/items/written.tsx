import { PenLine } from 'lucide-react';
import './written.css';

/** What the counsellor writes while she tells, large on her half; without words there is a pen. */
export function Written({ words, id }: { readonly words: string; readonly id?: string }) {
  return (
    <p className="written" dir="auto" {...(id === undefined ? {} : { id })}>
      {words === '' ? <PenLine aria-hidden="true" /> : words}
    </p>
  );
}
