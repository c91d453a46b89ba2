/*
 * As much of the DOM as is used here. The compiler's own "dom" library would put a browser's globals in every file of the
 * project, and linkedom's types say mostly any.
 */

export interface DomNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: ArrayLike<DomNode>;
}

export interface DomElement extends DomNode {
  parentNode: unknown;
  textContent: string | null;
  getAttribute(name: string): string | null;
  remove(): void;
}

export interface DomDocument {
  body: DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}
