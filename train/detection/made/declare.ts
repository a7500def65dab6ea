import { escaped } from './ways.ts';

/** What a made page declares: its name, its Open Graph type, its type in structured data. */
export interface Declared {
  name: string;
  type: string | undefined;
  data: string | undefined;
}

/** Takes what the page declared of its story away and has it declare something else. */
export function declare(document: Document, { name, type, data }: Declared): void {
  for (const script of [...document.querySelectorAll('script')]) script.remove();
  for (const meta of [...document.querySelectorAll('meta')])
    if (/author|publi|date|title|^og:type$/.test(nameOf(meta))) meta.remove();
  const head = document.querySelector('head');
  if (!head) return;
  const add = (tag: string, attributes: Record<string, string>, text = ''): void => {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    head.append(element);
  };
  if (type) add('meta', { property: 'og:type', content: type });
  if (data) add('script', { type: 'application/ld+json' }, `{"@type":"${data}","name":"${escaped(name)}"}`);
  const title = document.querySelector('title');
  if (title) title.textContent = name;
}

const nameOf = (meta: Element): string => meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';

/** Gives the page's first headline another text, or takes it away. */
export function rename(document: Document, name: string | undefined): void {
  const headline = document.querySelector('h1');
  if (headline && name) headline.textContent = name;
  else headline?.remove();
}
