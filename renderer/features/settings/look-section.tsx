import { useIntl } from 'react-intl';
import { INTERFACE_LANGUAGES, LANGUAGES, PSEUDO_LANGUAGES } from '../../../shared/i18n/languages.ts';
import type { DisplayLanguage } from '../../../shared/i18n/languages.ts';
import { useText } from '../../i18n/use-text.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import './settings.css';
import { usePreference } from './use-preference.ts';

const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
const ZOOMS = ['80', '90', '100', '110', '125', '150', '175', '200'] as const;
const pseudo = import.meta.env.DEV ? PSEUDO_LANGUAGES : [];

const endonym = (tag: DisplayLanguage) => LANGUAGES.find((language) => language.tag === tag)?.endonym ?? tag;

/** Language, colours and size; each takes effect at once. */
export function LookSection() {
  const text = useText();
  const { locale } = useIntl();
  const { preferences, save } = usePreference();
  const { theme, zoom } = preferences;
  const shownLanguage = [...INTERFACE_LANGUAGES, ...pseudo].find((tag) => tag === preferences.language);
  const zooms = ZOOMS.some((step) => step === String(zoom)) ? ZOOMS : [...ZOOMS, String(zoom)];
  return (
    <Section title={text('settings.look.title')}>
      <div className="settings-fields">
        <Select
          label={text('settings.look.language')}
          items={[...INTERFACE_LANGUAGES, ...pseudo].map((tag) => ({
            id: tag,
            label: endonym(tag),
            lang: tag,
          }))}
          value={shownLanguage ?? INTERFACE_LANGUAGES.find((tag) => tag === locale) ?? null}
          onChange={(language) => save({ language })}
        />
        <Select
          label={text('settings.look.zoom')}
          items={zooms.map((step) => ({
            id: step,
            label: text('settings.look.zoomStep', { percent: step }),
          }))}
          value={String(zoom)}
          onChange={(step) => save({ zoom: Number(step) })}
        />
      </div>
      <RadioGroup
        label={text('settings.look.theme')}
        orientation="horizontal"
        items={THEMES.map((id) => ({ id, label: text(`settings.look.theme.${id}`) }))}
        value={theme}
        onChange={(chosen) => save({ theme: chosen })}
      />
    </Section>
  );
}
