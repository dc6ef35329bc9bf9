import { useAbout, useVaultStatus } from '../../backend/queries.tsx';
import { useText } from '../../i18n/use-text.ts';
import { Section } from '../../ui/section.tsx';
import './settings.css';

/** Version, licences, and where the data live. */
export function AboutSection() {
  const text = useText();
  const { data: about } = useAbout();
  const { data: status } = useVaultStatus();
  return (
    <Section title={text('settings.about.title')} id="about">
      <dl className="about">
        {about ? (
          <>
            <dt>{text('settings.about.version')}</dt>
            <dd>{about.version}</dd>
            <dt>{text('settings.about.runtime')}</dt>
            <dd>
              {text(`settings.about.host.${about.host}`)} · <bdi>{about.runtime}</bdi>
            </dd>
          </>
        ) : null}
        {status ? (
          <>
            <dt>{text('settings.about.folder')}</dt>
            <dd>
              <bdi className="about-folder" dir="ltr">
                {status.folder}
              </bdi>
              <p className="about-hint">{text('settings.about.folderHint')}</p>
            </dd>
          </>
        ) : null}
        <dt>{text('settings.about.licence')}</dt>
        <dd>{text('settings.about.licenceText')}</dd>
        <dt>{text('settings.about.fonts')}</dt>
        <dd>{text('settings.about.fontsText')}</dd>
        <dt>{text('settings.about.pictures')}</dt>
        <dd>{text('settings.about.picturesText')}</dd>
      </dl>
    </Section>
  );
}
