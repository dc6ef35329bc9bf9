import { useEffect, useRef } from 'react';
import { usePhoto } from '../../backend/queries.tsx';

interface PhotoProps {
  readonly caseId: string;
  /** Empty where the name stands beside it. */
  readonly alt: string;
  readonly className: string;
}

/** Her photo, shown from memory: nothing of it is ever a file outside the vault. */
export function Photo({ caseId, alt, className }: PhotoProps) {
  const { data } = usePhoto(caseId);
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const element = image.current;
    if (!element || !data?.photo || !data.mediaType) return;
    const address = URL.createObjectURL(new Blob([data.photo], { type: data.mediaType }));
    element.src = address;
    return () => {
      element.removeAttribute('src');
      URL.revokeObjectURL(address);
    };
  }, [data]);
  return <img ref={image} alt={alt} className={className} />;
}
