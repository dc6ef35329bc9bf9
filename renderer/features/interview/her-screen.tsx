import { useText } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Cover } from './cover.tsx';
import { HerSide } from './her-side.tsx';
import { ItemServicesContext } from './items/item-services.ts';
import { placeOf } from './place.ts';
import { useInterview } from './use-interview.ts';
import type { LiveInterview } from './use-interview.ts';
import { useItemServices } from './use-item-services.ts';
import { useSides } from './use-sides.ts';
import type { Side } from './side.ts';
import './table.css';

export interface HerScreenProps {
  readonly interviewId: string;
  readonly language: string;
}

/** Her half alone, for a second screen or a turned laptop. It follows the counsellor's, and shows nothing else. */
export function HerScreen({ interviewId, language }: HerScreenProps) {
  const text = useText();
  const { data: live, error } = useInterview(interviewId, language);
  const sides = useSides(live?.pack, {
    hers: live?.state.interview.herLanguage ?? language,
    counsellors: language,
  });
  if (error)
    return (
      <ErrorState heading="h1" title={text('interview.gone.title')} text={text('interview.hers.gone')} />
    );
  if (!live || !sides) return null;
  return <HerTable live={live} side={sides.hers} />;
}

function HerTable({ live, side }: { readonly live: LiveInterview; readonly side: Side }) {
  const text = useText();
  const services = useItemServices(live.state.interview.id, live);
  const place = placeOf({ ...live, definition: live.pack.definition, stored: live.state.place });
  if (!place) return null;
  return (
    <ItemServicesContext value={services}>
      <main className="her-screen" inert={live.state.covered !== 'no'}>
        <HerSide live={live} place={place} side={side} label={text('interview.half.hers')} />
      </main>
      <Cover state={live.state.covered} sides={[side]} />
    </ItemServicesContext>
  );
}
