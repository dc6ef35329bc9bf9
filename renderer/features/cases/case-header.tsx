import { Archive, FileText, Phone, PhoneOff } from 'lucide-react';
import type { CaseRecord } from '../../../shared/domain/case-record.ts';
import { displayName } from '../../../shared/domain/case-record.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SaveState } from '../../ui/save-state.tsx';
import { StandingHeader } from '../../ui/standing-header.tsx';
import { Photo } from './photo.tsx';
import { useInvalidFields, useSavingDesk, useSavingState } from './use-autosave.ts';
import './case-page.css';

interface CaseHeaderProps {
  readonly record: CaseRecord;
  readonly onBack: () => void;
  readonly onOpenCv: () => void;
  readonly onArchive: () => void;
}

/** Whose case this is, whether all is saved, and what can be done with it. It stays in sight. */
export function CaseHeader({ record, onBack, onOpenCv, onArchive }: CaseHeaderProps) {
  const text = useText();
  const { person } = record;
  const name = displayName(person) || text('cases.list.unnamed');
  return (
    <StandingHeader
      back={{ label: text('cases.header.back'), onPress: onBack }}
      picture={person.photoId !== null && <Photo caseId={record.id} alt="" className="case-face" />}
      title={<bdi>{name}</bdi>}
      details={
        <>
          {person.nameInOwnScript !== '' && person.nameInOwnScript !== name && (
            <bdi dir="auto">{person.nameInOwnScript}</bdi>
          )}
          {person.city !== '' && <bdi>{person.city}</bdi>}
          <SafeToCall state={person.safeToCall} />
        </>
      }
      status={<Saving record={record} />}
      actions={
        <>
          <IconButton label={text('cases.archive.do')} icon={<Archive />} onPress={onArchive} />
          <Button variant="primary" icon={<FileText />} onPress={onOpenCv}>
            {text('cases.header.cv')}
          </Button>
        </>
      }
    />
  );
}

/** Shown only where a call could do harm. */
function SafeToCall({ state }: { readonly state: CaseRecord['person']['safeToCall'] }) {
  const text = useText();
  if (state === 'askFirst') {
    return (
      <span className="case-caution">
        <Phone aria-hidden /> {text('cases.header.askBeforeCalling')}
      </span>
    );
  }
  if (state === 'no') {
    return (
      <span className="case-danger">
        <PhoneOff aria-hidden /> {text('cases.header.doNotCall')}
      </span>
    );
  }
  return null;
}

function Saving({ record }: { readonly record: CaseRecord }) {
  const { status, savedAt } = useSavingState(record.id);
  const desk = useSavingDesk();
  const invalid = useInvalidFields(record.id);
  const latest = savedAt !== null && savedAt > record.updatedAt ? savedAt : record.updatedAt;
  return (
    <SaveState
      state={status === 'idle' ? 'saved' : status}
      savedAt={latest}
      invalid={invalid}
      onShowInvalid={showInvalid}
      onRetry={() => {
        void desk.flush(`${record.id}/`).catch(() => undefined);
      }}
    />
  );
}

/** Leads to the first field that is not saved. */
function showInvalid(): void {
  const field = document.querySelector<HTMLElement>(
    ':is(input, textarea)[aria-invalid=true], [data-refused] :is(input, textarea)',
  );
  // In the middle, where the header does not cover it.
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
