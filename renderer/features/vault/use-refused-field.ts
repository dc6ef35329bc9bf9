import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { Refusal } from '../../../shared/contract/kernel.ts';

/** For the field of a passphrase: when it is refused, the focus is there again and what is typed next replaces it. */
export function useRefusedField(error: Error | null): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!(error instanceof Refusal) || error.code !== 'WRONG_PASSPHRASE') return;
    field.current?.focus();
    field.current?.select();
  }, [error]);
  return field;
}
