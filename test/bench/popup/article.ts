const subjects = [
  'The council',
  'A spokesman for the port',
  'Residents of the quay',
  'The mayor, Ada Lind,',
  'Engineers',
];
const actions = [
  'said on Tuesday that the harbour wall would be raised by two metres before the winter storms',
  'asked for 1.2 million crowns to repair the sluice that failed in March',
  'published a report of 48 pages on the flood, which reached the market square within an hour',
  'agreed with the ministry that the ferry to Sundholm should run again from the first of May',
  'warned that the pumps, built in 1974, could fail at any time and would take weeks to replace',
];
const ends = [
  '',
  ', according to the minutes',
  ', although no date was given',
  ', after a long night of talks',
];

const sentence = (n: number): string =>
  `${subjects[n % subjects.length]} ${actions[(n * 3) % actions.length]}${ends[(n * 7) % ends.length]}.`;

/** A page of our own with about 800 words, the length of the median news article; each number another text. */
export function articlePage(number: number): string {
  const paragraphs = Array.from({ length: 12 }, (_, p) => {
    const words = Array.from({ length: 4 }, (_, s) => sentence(number + p * 4 + s)).join(' ');
    return `<p>Part ${p + 1}, edition ${number}: ${words}</p>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Harbour wall, edition ${number}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-05T08:00:00Z">
<body><main><article><h1>Harbour wall, edition ${number}</h1>${paragraphs.join('\n')}</article></main></body></html>`;
}
