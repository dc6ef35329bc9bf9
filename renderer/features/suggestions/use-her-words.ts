import { useQuery } from '@tanstack/react-query';
import type { Told } from '../../../shared/contract/skills.contract.ts';
import type { TramaClient } from '../../../shared/contract/contract.ts';
import { languageOf } from '../../../shared/i18n/languages.ts';
import { keys } from '../../../shared/interview/text-keys.ts';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';

type Pack = Awaited<ReturnType<TramaClient['interviews']['pack']>>;

/** A text in her language, and how that runs. */
export interface HerText {
  readonly words: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The card as she saw it, in the language of her half; undefined where it is no card, or while its words are read. */
export function useHerCard(caseId: string, told: Told, language: string): HerText | undefined {
  const { client } = useBackend();
  const { interviewId, kind } = told.source;
  const interviews = useQuery({
    queryKey: queryKeys.interviews(caseId),
    queryFn: () => client.interviews.ofCase({ caseId }),
    enabled: kind === 'card' && interviewId !== null,
  });
  const interview = interviews.data?.find(({ id }) => id === interviewId);
  const languages = [interview?.herLanguage ?? language, language];
  const hash = interview?.definitionHash ?? '';
  const pack = useQuery({
    queryKey: queryKeys.texts(hash, languages),
    queryFn: () => client.interviews.pack({ hash, languages: [...new Set(languages)] }),
    enabled: kind === 'card' && interview !== undefined,
  });
  return kind === 'card' && pack.data && interview
    ? herText(pack.data, told, { hers: interview.herLanguage, counsellors: language })
    : undefined;
}

/** The card is found by its picture and by what the counsellor reads on it. */
function herText(
  { definition, texts }: Pack,
  { picture, title }: Told,
  { hers, counsellors }: { readonly hers: string; readonly counsellors: string },
): HerText | undefined {
  const textIn = (tag: string, key: string) => texts.find(({ language }) => language === tag)?.texts[key];
  const found = definition.cardSets
    .flatMap(({ id, cards }) => cards.map((card) => ({ key: keys.card(id, card.id), card })))
    .find(({ key, card }) => card.picture === picture && textIn(counsellors, key) === title);
  const words = found && textIn(hers, found.key);
  return words === undefined ? undefined : { words, language: hers, direction: languageOf(hers).direction };
}
