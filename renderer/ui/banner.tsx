import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './banner.css';

interface BannerProps {
  readonly tone?: 'info' | 'good' | 'caution' | 'danger';
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** `alert` is read out at once; `status` when there is a pause. */
  readonly role?: 'alert' | 'status' | 'note';
}

const icons = {
  info: <Info aria-hidden="true" />,
  good: <CircleCheck aria-hidden="true" />,
  caution: <TriangleAlert aria-hidden="true" />,
  danger: <CircleAlert aria-hidden="true" />,
} as const satisfies Record<NonNullable<BannerProps['tone']>, ReactNode>;

/** Something that stays true for a while and has to be known. */
export function Banner({ tone = 'info', children, action, role = 'status' }: BannerProps) {
  return (
    <div className="banner" data-tone={tone} role={role}>
      {icons[tone]}
      <div className="banner-text">{children}</div>
      {action === undefined ? null : <div className="banner-action">{action}</div>}
    </div>
  );
}
