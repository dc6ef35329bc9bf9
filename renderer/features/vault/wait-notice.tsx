import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';

/** How long until the next attempt; nothing when it may be made now. */
export function WaitNotice({ seconds }: { readonly seconds: number }) {
  const text = useText();
  if (seconds === 0) return null;
  return (
    <Banner tone="caution" role="note">
      {text('vault.unlock.wait', { seconds })}
    </Banner>
  );
}
