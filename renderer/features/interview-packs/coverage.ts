import type { Coverage } from '../../../shared/contract/interviews.contract.ts';

type Count = Coverage['hers'];

/** Whether all that is needed is there. */
export function isFull({ present, needed }: Count): boolean {
  return present >= needed;
}

/** Whether an interview can be held in this language with every text in place. */
export function isWhole({ hers, counsellors }: Coverage): boolean {
  return isFull(hers) && isFull(counsellors);
}
