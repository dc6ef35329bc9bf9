import { useEffect, useRef, useState } from 'react';
import type { Skill } from '../../../shared/domain/skill.ts';
import { registerFlush } from '../../backend/flush.ts';
import { useText } from '../../i18n/use-text.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useChangeSkills } from './use-skills.ts';

const SAVE_AFTER_MS = 600;

/** The skill in her words; saved as it is typed. */
export function NameField(props: { readonly caseId: string; readonly id: string; readonly value: Skill }) {
  const { caseId, id, value } = props;
  const text = useText();
  const change = useChangeSkills();
  const [name, setName] = useState(value.name);
  const [stored, setStored] = useState(value.name);
  const pending = useRef<string | null>(null);
  // Renamed elsewhere while nothing is being typed here: the field follows.
  if (stored !== value.name) {
    setStored(value.name);
    if (name === stored) setName(value.name);
  }
  const save = useRef(async () => {});
  useEffect(() => {
    save.current = async () => {
      const next = pending.current;
      if (next === null) return;
      pending.current = null;
      await change((client) =>
        client.cases.saveEntry({ caseId, id, entry: { kind: 'skill', fields: { name: next } } }),
      );
    };
  });
  useEffect(() => {
    const stop = registerFlush(() => save.current());
    return () => {
      stop();
      void save.current();
    };
  }, []);
  useEffect(() => {
    if (pending.current === null) return;
    const timer = setTimeout(() => void save.current(), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [name]);
  return (
    <TextField
      label={text('skills.detail.name')}
      description={text('skills.detail.nameHint')}
      value={name}
      maxLength={300}
      onChange={(typed) => {
        pending.current = typed;
        setName(typed);
      }}
      onBlur={() => void save.current()}
    />
  );
}
