import { ZoomIn, ZoomOut } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { IconButton } from '../../ui/icon-button.tsx';

const STEPS = [50, 75, 100, 125, 150, 200] as const;
export const PAPER_SIZE = 100;

/** Larger and smaller pages in the preview, in steps. */
export function ZoomControl(props: { readonly zoom: number; readonly onChange: (zoom: number) => void }) {
  const { zoom, onChange } = props;
  const text = useText();
  const smaller = STEPS.findLast((step) => step < zoom);
  const larger = STEPS.find((step) => step > zoom);
  return (
    <div role="group" aria-label={text('documents.preview.zoom')} className="preview-zoom">
      <IconButton
        label={text('documents.preview.zoomOut')}
        icon={<ZoomOut />}
        isDisabled={smaller === undefined}
        onPress={() => {
          onChange(smaller ?? zoom);
        }}
      />
      <span role="status" className="preview-percent">
        {text('documents.preview.percent', { percent: zoom })}
      </span>
      <IconButton
        label={text('documents.preview.zoomIn')}
        icon={<ZoomIn />}
        isDisabled={larger === undefined}
        onPress={() => {
          onChange(larger ?? zoom);
        }}
      />
    </div>
  );
}
