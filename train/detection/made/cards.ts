import { escaped } from './ways.ts';

/** A story as fronts and lists tell of it. */
export interface Story {
  title: string;
  teaser: string;
  url: string;
}

/** The fashions in which pages tell of other stories, each as the markup of one. */
const FASHIONS: readonly ((story: Story, at: number) => string)[] = [
  ({ title, teaser, url }) =>
    `<article class="teaser"><h2><a href="${url}">${title}</a></h2><p>${teaser}</p></article>`,
  ({ title, url }) => `<li><a href="${url}">${title}</a></li>`,
  ({ title, teaser, url }) =>
    `<a class="card" href="${url}"><img src="p.jpg"><h3>${title}</h3><p>${teaser}</p></a>`,
  ({ title, teaser, url }, at) =>
    `<div class="item"><h3><a href="${url}">${title}</a></h3><div class="meta"><span>By staff</span> <time>${at} hours ago</time></div><p>${teaser} <a href="${url}">more</a></p></div>`,
  ({ title, url }, at) =>
    `<div class="row"><a href="${url}"><img src="p.jpg"></a><div><span class="kicker">News</span><h2><a href="${url}">${title}</a></h2><time>${(at % 28) + 1}.3.</time></div></div>`,
  ({ title, teaser, url }) =>
    `<section><h2>${title}</h2><p>${teaser}</p><p><a href="${url}">Continue</a></p></section>`,
  ({ title, teaser, url }) =>
    `<div class="story"><a href="${url}"><span class="title">${title}</span></a><div class="excerpt">${teaser}</div></div>`,
  ({ title, teaser, url }, at) =>
    `<article><a href="${url}"><img src="p.jpg"></a><header><h2><a href="${url}">${title}</a></h2><a href="/author/x">A. Writer</a> <time datetime="2024-03-${10 + (at % 18)}">March</time></header><p>${teaser}</p></article>`,
];

/** How many fashions there are. */
export const fashions = FASHIONS.length;

/** The markup of a list of stories in one fashion; the first in another where `lead` says so. */
export function listOf(stories: readonly Story[], fashion: number, lead: boolean): string {
  const told = stories.map(({ title, teaser, url }, at) => {
    const safe = { title: escaped(title), teaser: escaped(teaser), url: escaped(url) };
    return FASHIONS[lead && at === 0 ? (fashion + 2) % fashions : fashion]!(safe, at);
  });
  return fashion === 1 ? `<ul>${told.join('')}</ul>` : told.join('');
}
