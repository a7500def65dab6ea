import { CopiedElement } from './element.ts';
import { CopiedText } from './node.ts';

/** The document around a copied tree, as far as Readability asks for one. */
export class CopiedDocument {
  readonly documentElement: CopiedElement;
  readonly body: CopiedElement;
  readonly baseURI = 'about:blank';
  readonly documentURI = 'about:blank';
  constructor(readonly title: string) {
    this.documentElement = new CopiedElement('HTML', this);
    this.body = new CopiedElement('BODY', this);
    this.documentElement.appendChild(this.body);
  }
  get firstChild(): CopiedElement {
    return this.documentElement;
  }
  createElement(name: string): CopiedElement {
    return new CopiedElement(name.toUpperCase(), this);
  }
  createTextNode(text: string): CopiedText {
    return new CopiedText(text, undefined);
  }
  getElementsByTagName(name: string): CopiedElement[] {
    return this.documentElement.querySelectorAll(name);
  }
  querySelectorAll(names: string): CopiedElement[] {
    return this.documentElement.querySelectorAll(names);
  }
}
