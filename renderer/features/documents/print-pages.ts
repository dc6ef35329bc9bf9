// Prints a PDF through the browser's own print dialog, which both hosts have: every page becomes one picture that fills
// one sheet. No file is written for it.
import type { OpenPdf, PdfPage } from './pdf-reader.ts';

/** Fine enough for text on office printers, and a quarter of the memory of 400 dpi. */
const DOTS_PER_INCH = 200;
const POINTS_PER_INCH = 72;

/** Shows the print dialog; resolves when it is closed. `sheetClass` and `sheetsClass` dress the pages for print. */
export async function printPages(params: {
  readonly pdf: OpenPdf;
  readonly sheetsClass: string;
  readonly sheetClass: string;
}): Promise<void> {
  const { pdf, sheetsClass, sheetClass } = params;
  const sheets = document.createElement('div');
  sheets.className = sheetsClass;
  sheets.ariaHidden = 'true';
  const pictures = await Promise.all(pdf.pages.map(pictureOf));
  for (const picture of pictures) {
    picture.className = sheetClass;
    sheets.append(picture);
  }
  document.body.append(sheets);
  try {
    await Promise.all(pictures.map((picture) => picture.decode()));
    window.print();
  } finally {
    sheets.remove();
    for (const picture of pictures) URL.revokeObjectURL(picture.src);
  }
}

async function pictureOf(page: PdfPage): Promise<HTMLImageElement> {
  const canvas = await page.draw(DOTS_PER_INCH / POINTS_PER_INCH).canvas;
  const blob = await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((made) => {
      if (made) resolve(made);
      else reject(new Error('The page could not be drawn for printing.'));
    }, 'image/png');
  });
  const picture = new Image();
  picture.alt = '';
  picture.src = URL.createObjectURL(blob);
  return picture;
}
