import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { TextId } from '../../shared/i18n/catalogs.ts';

type TextValues = Readonly<Record<string, string | number | Date>>;
/** Gives a text by its id, with values for its placeholders. */
export type GetText = (id: TextId, values?: TextValues) => string;

/** The texts of the interface's language. The function stays the same until the language changes. */
export function useText(): GetText {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}
