import { useText } from '../i18n/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import './app.css';

/** Stays: a browser is not the place for real work. */
export function HostBanner() {
  const text = useText();
  return (
    <header className="host-banner">
      <p>{text('app.browser')}</p>
    </header>
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
