import { Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import { defaultPreferences } from '../../shared/contract/settings.contract.ts';
import type { Preferences } from '../../shared/contract/settings.contract.ts';
import { INTERFACE_LANGUAGES } from '../../shared/i18n/languages.ts';
import type { InterfaceLanguage } from '../../shared/i18n/languages.ts';
import type { Connection } from '../backend/connect.ts';
import { BackendProvider, usePreferences } from '../backend/queries.tsx';
import { TextProvider } from '../i18n/text-provider.tsx';
import { Notices } from '../ui/notify.tsx';

interface ProvidersProps {
  readonly connection: Connection;
  readonly children: ReactNode;
}

/** Everything that any screen stands on: the backend, the language, the look. */
export function Providers({ connection, children }: ProvidersProps) {
  return (
    <BackendProvider connection={connection}>
      <Suspense fallback={null}>
        <Preferred>{children}</Preferred>
      </Suspense>
    </BackendProvider>
  );
}

/** Applies the preferences of this machine; until someone chose, the system's language. */
function Preferred({ children }: { readonly children: ReactNode }) {
  const { data, isPending } = usePreferences();
  const preferences = data?.preferences ?? defaultPreferences;
  useLook(preferences);
  // A moment of empty paper is calmer than a screen that changes its language.
  if (isPending) return null;
  return (
    <TextProvider language={data?.chosen ? preferences.language : systemLanguage(navigator.languages)}>
      {children}
      <Notices />
    </TextProvider>
  );
}

/** The first of the system's languages that the interface speaks, else English. */
function systemLanguage(languages: readonly string[]): InterfaceLanguage {
  const tags = languages.map((language) => language.slice(0, 2).toLowerCase());
  const spoken = tags.map((tag) => INTERFACE_LANGUAGES.find((language) => language === tag));
  return spoken.find((language) => language !== undefined) ?? 'en';
}

function useLook({ theme, zoom }: Pick<Preferences, 'theme' | 'zoom'>) {
  useEffect(() => {
    const moreContrast = window.matchMedia('(prefers-contrast: more)');
    const apply = () => {
      const page = document.documentElement;
      page.dataset['theme'] = theme === 'system' && moreContrast.matches ? 'contrast' : theme;
      page.style.setProperty('--zoom', String(zoom / 100));
    };
    apply();
    moreContrast.addEventListener('change', apply);
    return () => moreContrast.removeEventListener('change', apply);
  }, [theme, zoom]);
}
