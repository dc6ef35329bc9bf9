import type { ReactNode } from 'react';
import './way-in.css';

interface FormProps {
  readonly children: ReactNode;
  /** The way back first, the primary action last. */
  readonly actions: ReactNode;
  readonly onSubmit: () => void;
}

/** A small form that is sent as a whole; Enter sends it. */
export function Form({ children, actions, onSubmit }: FormProps) {
  return (
    <form
      className="way-in-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <div className="way-in-actions">{actions}</div>
    </form>
  );
}
