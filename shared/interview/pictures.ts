// The pictures that interviews may show, each id with the OpenMoji drawing it stands for. Ids name what is meant, so a
// better drawing never touches a definition. Every drawing exists in colour and in black lines, for print.
import * as z from 'zod';
import drawings from './pictures.json' with { type: 'json' };

/** A known id: `mother-child`. The list is data, so the type cannot be narrower. */
export type PictureId = string;

/** OpenMoji's hexcode of each picture: the name of its SVG file in `openmoji/color/svg` and `openmoji/black/svg`. */
export const PICTURES: Readonly<Record<PictureId, string>> = drawings;

export const pictureIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,8}$/)
  .max(48)
  .refine((id) => Object.hasOwn(PICTURES, id), 'no such picture');
