// A photo is drawn anew before it is stored: that drops everything a camera hides in a file (place, time, device) and
// keeps it small.

const LONGEST_SIDE = 1200;
const QUALITY = 0.86;

/** The picture as a JPEG of at most 1,200 pixels a side, upright, without metadata; null when the file is no picture. */
export async function asCleanJpeg(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  const picture = await decode(file);
  if (!picture) return null;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = 'white'; // a transparent picture would turn black
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', QUALITY);
  });
  return blob && new Uint8Array(await blob.arrayBuffer());
}

async function decode(file: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return null;
  }
}
