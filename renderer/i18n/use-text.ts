import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { isolate } from '../../shared/documents/text/isolates.ts';
import type { TextId } from '../../shared/i18n/catalogs.ts';

type TextValues = Readonly<Record<string, string | number | Date>>;
/** Gives a text by its id, with values for its placeholders. */
export type GetText = (id: TextId, values?: TextValues) => string;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Names and paths keep their own direction inside a sentence of the other. Only where both meet: the marks are invisible,
 * but they would travel along when a text is copied.
 */
export function isolatedValues(
  values: TextValues | undefined,
  direction: 'ltr' | 'rtl',
): TextValues | undefined {
  if (values === undefined) return undefined;
  const isolated = Object.entries(values).map(([name, value]) => {
    const meets = typeof value === 'string' && (direction === 'rtl' || RIGHT_TO_LEFT.test(value));
    return [name, meets ? isolate(value) : value] as const;
  });
  return Object.fromEntries(isolated);
}

/** The texts of the interface's language. The function stays the same until the language changes. */
export function useText(): GetText {
  const intl = useIntl();
  return useCallback(
    (id, values) =>
      intl.formatMessage(
        { id },
        isolatedValues(values, document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'),
      ),
    [intl],
  );
}
