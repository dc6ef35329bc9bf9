import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Page } from '../../ui/page.tsx';
import { AboutSection } from './about-section.tsx';
import { LookSection } from './look-section.tsx';
import { WorkSection } from './work-section.tsx';

/** How the program looks and behaves on this machine; `children` are the sections of the vault. */
export function SettingsScreen({ children }: { readonly children: ReactNode }) {
  const text = useText();
  return (
    <Page title={text('settings.title')}>
      <LookSection />
      <WorkSection />
      {children}
      <AboutSection />
    </Page>
  );
}
