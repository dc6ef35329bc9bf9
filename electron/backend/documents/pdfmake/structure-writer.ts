// Writes the structure tree once all pages are drawn.
import { hasContent, type LinkArea, type Structure } from '../structure.ts';
import type { ShapedDocument } from './document.ts';
import type { StructureElement } from './pdfmake-types.ts';

export function writeStructure(document: ShapedDocument, root: Structure): void {
  const element = toElement(document, root);
  document.addStructure(element);
  element.end();
}

function toElement(document: ShapedDocument, structure: Structure): StructureElement {
  const { type, lang, alt, scope, box: bbox } = structure;
  const element = document.struct(type, { lang, alt, scope, bbox });
  for (const child of structure.children) {
    if ('content' in child) element.add(child.content);
    else if ('area' in child) addLinkArea({ document, element, area: child.area });
    else if (hasContent(child)) element.add(toElement(document, child));
  }
  return element;
}

interface AddedArea {
  readonly document: ShapedDocument;
  readonly element: StructureElement;
  readonly area: LinkArea;
}

/** pdfkit can tie an area only to an element that is known when the area is drawn, and only on the current page. */
function addLinkArea({ document, element, area }: AddedArea): void {
  document.getStructParentTree().add(area.key, element.dictionary);
  const flushChild = element._flushChild.bind(element);
  element._children.push(area);
  element._flushChild = (child) => {
    if (child !== area) {
      flushChild(child);
      return;
    }
    const kids = element.dictionary.data['K'];
    if (Array.isArray(kids)) kids.push({ Type: 'OBJR', Obj: area.reference, Pg: area.page });
  };
}
