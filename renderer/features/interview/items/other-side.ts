import { createContext, useContext } from 'react';
import type { Side } from '../side.ts';

/** Her half's texts for the counsellor's, given by the table: what she says can be looked for in her language, too. */
export const OtherSideContext = createContext<Side | null>(null);

/** The half across the table; null where no table says which. */
export const useOtherSide = (): Side | null => useContext(OtherSideContext);
