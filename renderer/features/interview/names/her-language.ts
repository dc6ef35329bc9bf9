import { createContext, useContext } from 'react';

/** The language of her half, given by the table to both: the counsellor finds a country by the name that she says, too. */
export const HerLanguageContext = createContext<string | null>(null);

/** Her language; the half's own where no table says whose it is. */
export const useHerLanguage = (own: string): string => useContext(HerLanguageContext) ?? own;
