import type { Side } from '../side.ts';
import { useOtherSide } from './other-side.ts';

/** Her language on both halves; the half's own where no table says whose it is. */
export function useHerLanguage(side: Side): string {
  const other = useOtherSide();
  return side.who === 'hers' ? side.language : (other?.language ?? side.language);
}
