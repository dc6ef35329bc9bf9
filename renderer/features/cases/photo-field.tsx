import { ImagePlus, Trash2, UserRound } from 'lucide-react';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Refusal } from '../../../shared/contract/kernel.ts';
import { useBackend } from '../../backend/queries.tsx';
import { queryKeys } from '../../backend/query-client.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { FilePicker } from '../../ui/file-picker.tsx';
import { notify } from '../../ui/notify.tsx';
import { FormGroup } from './form-group.tsx';
import { Photo } from './photo.tsx';
import { asCleanJpeg } from './photo-image.ts';
import { useAttempt } from './use-case-changes.ts';
import './forms.css';

/** Her photo: choosing, replacing, removing with a way back. */
export function PhotoField({ caseId, hasPhoto }: { readonly caseId: string; readonly hasPhoto: boolean }) {
  const text = useText();
  const { set, remove, error, isWorking } = usePhotoChanges(caseId);
  return (
    <FormGroup title={text('cases.photo.title')}>
      <div className="form-photo">
        <div className="form-portrait">
          {hasPhoto ? (
            <Photo caseId={caseId} alt={text('cases.photo.title')} className="form-picture" />
          ) : (
            <UserRound aria-label={text('cases.photo.none')} role="img" className="form-no-picture" />
          )}
        </div>
        <div className="form-photo-words">
          <p className="form-hint">{text('cases.photo.hint')}</p>
          <div className="form-buttons">
            <FilePicker
              label={text(hasPhoto ? 'cases.photo.replace' : 'cases.photo.choose')}
              accept={['image/jpeg', 'image/png', 'image/webp']}
              icon={<ImagePlus />}
              isPending={isWorking}
              onPick={(file) => void set(file)}
            />
            {hasPhoto && (
              <Button variant="quiet" icon={<Trash2 />} onPress={() => void remove()}>
                {text('cases.photo.remove')}
              </Button>
            )}
          </div>
          {error !== null && (
            <p role="alert" className="form-error">
              {error}
            </p>
          )}
        </div>
      </div>
    </FormGroup>
  );
}

function usePhotoChanges(caseId: string) {
  const text = useText();
  const { client } = useBackend();
  const queries = useQueryClient();
  const attempt = useAttempt();
  const [error, setError] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);
  const store = async (photo: Uint8Array<ArrayBuffer> | null) => {
    await client.cases.setPhoto({ caseId, photo });
    await queries.invalidateQueries({ queryKey: queryKeys.case(caseId) });
  };
  const set = async (file: Blob) => {
    setError(null);
    setWorking(true);
    try {
      const photo = await asCleanJpeg(file);
      if (photo) await store(photo);
      else setError(text('cases.photo.notAnImage'));
    } catch (failure) {
      const tooLarge = failure instanceof Refusal && failure.code === 'TOO_LARGE';
      setError(text(tooLarge ? 'cases.photo.tooLarge' : 'cases.failed.action'));
    } finally {
      setWorking(false);
    }
  };
  const remove = async () => {
    setError(null);
    await attempt(async () => {
      const { photo } = await client.cases.photo({ caseId });
      await store(null);
      const undo = () => void attempt(() => store(photo));
      notify(text('cases.photo.removed'), { undo });
    });
  };
  return { set, remove, error, isWorking };
}
