import { describe, expect, it } from 'vitest';
import { data, read, story } from './page.ts';

describe('the byline', () => {
  const BYLINES: [behaviour: string, head: string, body: string, byline: string | undefined][] = [
    [
      'names the structured author',
      story({ author: { '@type': 'Person', name: 'Ida Holm' } }),
      '',
      'Ida Holm',
    ],
    [
      'joins several people',
      story({ author: [{ name: 'Ida Holm' }, { name: 'Jon Vik' }] }),
      '',
      'Ida Holm, Jon Vik',
    ],
    [
      'follows a reference to a person',
      data({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#p' } },
          { '@type': 'Person', '@id': '#p', name: 'Ida Holm' },
        ],
      }),
      '',
      'Ida Holm',
    ],
    [
      'parts people joined by a word',
      '<meta name="author" content="Ida Holm and Jon Vik">',
      '',
      'Ida Holm, Jon Vik',
    ],
    [
      'names the writer before the photographer',
      '',
      '<div class="byline"><b class="author-name">Ida Holm</b>, photographs by <a href="/v">Jon Vik</a></div>',
      'Ida Holm',
    ],
    ['drops the word before it', '', '<p class="byline">By Ida Holm</p>', 'Ida Holm'],
    ['drops it in German, too', '<meta name="author" content="Von Ida Holm">', '', 'Ida Holm'],
    [
      'drops a date behind it',
      '',
      '<p class="byline">By <a>Ida Holm</a><time>June 4, 2024</time></p>',
      'Ida Holm',
    ],
    [
      'drops a role behind a comma',
      '<meta name="author" content="Ida Holm, Senior Reporter">',
      '',
      'Ida Holm',
    ],
    ['drops a degree', '<meta name="author" content="Ida Holm, MD">', '', 'Ida Holm'],
    [
      'keeps particles of names',
      '<meta name="author" content="Ludwig van der Meer">',
      '',
      'Ludwig van der Meer',
    ],
    [
      'keeps a number behind a name',
      '<meta name="author" content="Ludwig van der Meer III">',
      '',
      'Ludwig van der Meer III',
    ],
    ['keeps names in other scripts', '<meta name="author" content="山田太郎">', '', '山田太郎'],
    [
      'names no organisation',
      story({ author: { '@type': 'Organization', name: 'Coast Wire' } }),
      '',
      undefined,
    ],
    ['names no desk', '<meta name="author" content="Editorial Staff">', '', undefined],
    [
      'names no address',
      '<meta property="article:author" content="https://facebook.example/coast">',
      '',
      undefined,
    ],
    [
      'names not the site',
      '<meta property="og:site_name" content="Harbour Light"><meta name="author" content="Harbour Light">',
      '',
      undefined,
    ],
    ['drops a degree without a comma', '<meta name="author" content="Ida Holm RDN">', '', 'Ida Holm'],
    ['names no post without a holder', '<meta name="author" content="Community Editor">', '', undefined],
    [
      'names not the site that its address tells',
      '<meta name="author" content="Coastpost Staff">',
      '',
      undefined,
    ],
    [
      'names no half of a paper’s name',
      '<meta name="author" content="Harbour Post & Beacon">',
      '',
      undefined,
    ],
    [
      'names the person whose own site it is',
      '<meta name="author" content="Coastpost Vik">',
      '',
      'Coastpost Vik',
    ],
    ['names no words of a link', '<meta name="author" content="Zeige einen Beitrag">', '', undefined],
    ['names no weekday found where a name should be', '', '<p class="author">Sat</p>', undefined],
  ];

  it.each(BYLINES)('%s', (_, head, body, byline) => {
    expect(read(head, body).byline).toBe(byline);
  });
});
