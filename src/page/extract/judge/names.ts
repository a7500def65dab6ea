/**
 * What authors of pages call the parts of a page, by class and id: each row is one feature of the judge, true
 * where an element near the passage is called so. Word parts, since names are written in every fashion.
 */
export const NAMES: Record<string, RegExp> = {
  body: /article-?_?body|articlebody|story-?_?body|entry-?content|post-?_?content|article-?_?content|body-?text|article-?_?text|paragraph|wysiwyg|richtext|rich-text|prose/,
  content: /content|main|body|text|article|story|post(?!ed)|entry/,
  share: /shar(?:e|ing)|social|follow|twitter|facebook|whatsapp/,
  related:
    /relat|recommend|read-?(?:more|next|also)|see-?also|more-?(?:from|on|stor|news)|also-?like|similar|trending|popular|most-|latest|suggest|outbrain|taboola|recirc|next-?(?:post|article)|prev/,
  comments: /comment|disqus|respond|repl(?:y|ies)|discuss/,
  letter: /newsletter|subscri|sign-?up|signup|promo|paywall|piano|donat|cta|call-?to|membership|offer/,
  consent: /cookie|consent|gdpr|privacy|onetrust|didomi|banner|modal|popup|overlay/,
  author: /author|byline|\bbio\b|profile|contributor|writer/,
  caption: /caption|credit|photo|image|img|media|gallery|slide|video|player|copyright/,
  frame: /nav|menu|breadcrumb|footer|header|masthead|sidebar|side-|widget|\brail|toolbar|\bbar\b/,
  tags: /\btags?\b|tag-|topic|categor|label|keyword|eyebrow|kicker/,
  adverts: /\bads?\b|\bad-|-ad\b|advert|sponsor|commercial|affiliate/,
  date: /date|time|publish|updated|meta\b|meta-|info|details/,
  title: /title|headline|heading/,
  teaser: /teaser|card|list|feed|item|grid|carousel|tile|thumb|swiper|stack/,
  standfirst:
    /standfirst|\bdek|-dek|subtitle|sub-?head|subline|summary|excerpt|\blead\b|lede|intro|deck\b|descript|chapo|vorspann|abstract|blurb/,
  aside: /aside|box|infobox|callout|pull-?quote|inset|factbox|sidebar|highlight|note/,
  hidden:
    /(?:^|\s)(?:hidden|d-none|hide|is-hidden|u-hidden|print-?_?only|mobile-only|(?:hidden|hide|is-hidden)-\w+)(?:\s|$)/,
  embedded: /tweet|instagram-media|tiktok|reddit|embed|fb-post|bluesky|facebook-post/,
  contents: /toc\b|table-?of|contents\b|jump|anchor|index/,
};
