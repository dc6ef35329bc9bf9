// The few lines too many: a paper whose last page would be almost empty is set closer, if that saves a page.
import type { DocumentDefinition } from '../../../shared/documents/text/document-definition.ts';
import type { Density } from '../../../shared/documents/theme.ts';

export async function renderFitted<R extends { readonly pages: number }>(
  define: (density: Density) => DocumentDefinition,
  render: (definition: DocumentDefinition) => Promise<R>,
): Promise<R> {
  const roomy = await render(define('roomy'));
  if (roomy.pages === 1) return roomy;
  const close = await render(define('close'));
  return close.pages < roomy.pages ? close : roomy;
}
