import { useText } from '../i18n/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import './app.css';

/** Stays: a browser is not the place for real work. */
export function HostBanner() {
  const text = useText();
  return (
    <p className="host-banner" role="note">
      {text('app.browser')}
    </p>
  );
}

/** The backend does not answer; what is on the page stays on the page. */
export function LostBanner() {
  const text = useText();
  return (
    <div className="lost-banner">
      <Banner tone="danger" role="alert">
        <strong>{text('app.lost.title')}</strong> {text('app.lost.text')}
      </Banner>
    </div>
  );
}
