import { useFormats } from '../../i18n/use-formats.ts';
import { useText } from '../../i18n/use-text.ts';
import { Banner } from '../../ui/banner.tsx';
import { FilePicker } from '../../ui/file-picker.tsx';

const ACCEPTED = ['image/jpeg', 'image/png', 'application/pdf'];
const MOST_BYTES = 8 * 1024 * 1024;

/** The photo, scan or document of an item. What is too large is said before anything is sent. */
export function EvidenceFile(props: { readonly file: File | null; readonly onPick: (file: File) => void }) {
  const { file, onPick } = props;
  const text = useText();
  const { size } = useFormats();
  const isTooLarge = file !== null && file.size > MOST_BYTES;
  return (
    <div className="evidence-file">
      <FilePicker
        label={text('skills.evidence.pick')}
        description={text('skills.evidence.pickHint')}
        accept={ACCEPTED}
        onPick={onPick}
      />
      {file === null ? null : (
        <p>
          <bdi>{file.name}</bdi> · {size(file.size)}
        </p>
      )}
      {isTooLarge ? <Banner tone="caution">{text('app.refusal.TOO_LARGE')}</Banner> : null}
    </div>
  );
}
