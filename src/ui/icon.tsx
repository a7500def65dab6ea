/** The icons: one family on a grid of 16, drawn with a line of 1.4; each is the `d` of its paths. */
const paths = {
  copy: 'M5.5 5.5h7v8h-7zM10.5 3.5v-1h-7v8h1',
  listen: 'M2.5 6.2v3.6h2.3l3.2 2.7V3.5L4.8 6.2zM10.4 6a2.8 2.8 0 0 1 0 4M12.2 4.2a5.4 5.4 0 0 1 0 7.6',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.2v9.6l7.5-4.8z',
  stop: 'M4 4h8v8H4z',
  library: 'M3.5 2.5v11M6.5 2.5v11M9.2 3l3.3 10.3',
  options: 'M2 4.5h7M12 4.5h2M2 11.5h2M7 11.5h7M10.5 2.8v3.4M5.5 9.8v3.4',
  panel: 'M2 3h12v10H2zM9.5 3v10',
  tab: 'M9.5 2.5h4v4M13.3 2.7 7.5 8.5M6.5 3.5h-4v10h10v-4',
  previous: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  more: 'M4 6.5 8 10l4-3.5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  minus: 'M3.5 8h9',
  plus: 'M3.5 8h9M8 3.5v9',
  lookUp:
    'M8 4.2C6.6 3 4.6 2.7 2.5 3v9.4c2.1-.3 4.1 0 5.5 1.1 1.4-1.1 3.4-1.4 5.5-1.1V3c-2.1-.3-4.1 0-5.5 1.2zM8 4.2v9.3',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3l3.4 3.4',
  private:
    'M2 8.5h12M4.2 8.5 5.3 4h5.4l1.1 4.5M5 10.2a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zM11 10.2a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zM6.7 11.5q1.3-.8 2.6 0',
  notice: 'M8 1.9a6.1 6.1 0 1 1 0 12.2A6.1 6.1 0 0 1 8 1.9zM8 7.3v3.6M8 5v.1',
  site: 'M8 1.9a6.1 6.1 0 1 1 0 12.2A6.1 6.1 0 0 1 8 1.9zM1.9 8h12.2M8 1.9c4.4 4 4.4 8.2 0 12.2-4.4-4-4.4-8.2 0-12.2z',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof paths;

/** Icons that point the way of reading turn round with it. */
const directed: ReadonlySet<IconName> = new Set(['previous', 'next', 'play', 'tab', 'panel']);

/** One icon in the colour of the words beside it; it says nothing to screen readers. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class={directed.has(name) ? 'icon turns' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
