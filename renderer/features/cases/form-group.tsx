import { useId } from 'react';
import type { ReactNode } from 'react';
import './forms.css';

/** Fields that belong together under one title. */
export function FormGroup(props: { readonly title: string; readonly children: ReactNode }) {
  const title = useId();
  return (
    <div role="group" aria-labelledby={title} className="form-group">
      <h3 id={title} className="form-group-title">
        {props.title}
      </h3>
      {props.children}
    </div>
  );
}
