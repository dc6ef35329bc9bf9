import type { DocumentContext } from '../context.ts';
import type { CaseSnapshot } from '../snapshot.ts';
import type { Picture } from '../text/document-definition.ts';

/** Passport proportions, 28 × 36 mm. */
export const PHOTO = { width: 79.4, height: 102 } as const;

/** Her photo, cut to fill the frame; undefined where there is none or she did not want it. */
export function photo({ photo: picture, name }: CaseSnapshot, context: DocumentContext): Picture | undefined {
  if (picture === null) return undefined;
  return {
    width: PHOTO.width,
    image: `data:${picture.mediaType};base64,${picture.base64}`,
    cover: PHOTO,
    alt: context.texts('cv.photoOf', { name }),
  };
}
