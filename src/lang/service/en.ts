import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { list, phrases } from '../list.ts';

/** English: lines that serve the page, not the story. */
export const enService: ServiceLines = {
  starts:
    phrases(`merry christmas, happy new year, happy holidays, read more, read also, also read, read next, more on this, more:, see also, related:, related stories,
    related articles, related content, related topics, recommended, you may also like, you might also like,
    don't miss, click here, tap here, click to, click on the, click through, watch:, watch now, watch live,
    watch the video, listen:, listen to the podcast, scroll down, swipe, share this, share on, share your,
    sign up, subscribe, follow us, follow @, like us, join us, join our, download our, download the app, get
    the app, get our, get the latest, get in touch, stay up to date, stay informed, send us, tell us what you
    think, have your say, what do you think?, leave a comment, post a comment, add a comment, comments are
    closed, view comments, show comments, join the conversation, log in, sign in, already a subscriber,
    create an account, continue reading, keep reading, story continues, article continues, advertisement,
    sponsored, promoted, photo:, photos:, photograph:, picture:, pictures:, pictured:, image:, images:, image
    caption, image source, image copyright, media caption, media playback, caption:, credit:, credits:,
    video:, gallery:, in pictures:, illustration:, graphic:, chart:, map:, source:, sources:, file photo,
    file image, handout, reporting by, additional reporting, editing by, writing by, edited by:, written by:,
    text by:, words by:, copyright, all rights reserved, our standards:, this article was, this article is,
    this article has been, this story was originally, this story was first, this story has been corrected,
    this post was, this transcript, this is a developing story, this is a breaking news, the-cnn-wire, we use
    cookies, this site uses, this website uses, by clicking, by continuing, by signing up, by submitting,
    accept all, manage cookies, for more information, for more details, for more on, for the latest on, for
    confidential support, for help and support, if you have been affected, if you or someone you know, if you
    need help, please note, note:, editor's note, correction:, clarification:, disclaimer:, contact us,
    contact the author, email the author, press contact, media contact, print this, back to top, return to the, back to the home page, skip to,
    jump to, table of contents, loading, most read, most popular, trending, top stories, latest news,
    breaking news, go deeper, our weekly newsletter, our newsletter, our daily newsletter, support our,
    affiliate disclaimer:, affiliate disclosure, disclosure:, donate, buy now, shop now, play video, hear more, open in, view image, view gallery, enlarge this image,
    hide caption, toggle caption, up next, next article, previous article, next story, previous story, bbc is
    not responsible, on mobile?, transcript:, more details soon, more to follow, follow live, minute read`),
  contains:
    phrases(`our newsletter, our newsletters, cookie policy, privacy policy, terms of use, terms of service, terms and
    conditions, all rights reserved, may not be published, contributed to this report, contributed to this
    story, contributed reporting, contributed to this article, getty images, photo by, photograph by, picture
    by, photo credit, (photo:, (photo by, (image:, (picture:, (credit, file photo, image credit, ap photo,
    reuters/, afp via, via ap), via getty, click here, tap here, follow us on, follow him on twitter, follow
    her on twitter, follow me on twitter, sign up for our, sign up to our, sign up here, subscribe to our,
    subscribe now, download the app, leave a comment, in the comments below, comment section below, comments
    section below, continue reading, originally published, originally appeared on, first appeared on, has
    been updated, was updated to, affiliate commission, affiliate links, (* disclosure:, paid media partner, earn a commission, external sites,
    adblock, ad blocker, enable javascript, push notifications, min read, minutes read, share this article,
    send your letters, email us at, e-mail us at, to your saved list, to your reading list, straight to your inbox, direct to your inbox, in your inbox, to your inbox, call the samaritans, suicide prevention lifeline, helpline
    on, scroll down for video`),
  stamps:
    phrases(`first published, last updated, last modified, updated, updated at, published, published on, published at,
    posted, posted on, this story was updated, this story has been updated, live updates`),
  sections:
    phrases(`references, key references, selected references, bibliography, works cited, sources, citations, footnotes, endnotes, notes, further reading,
    see also, external links, related, related articles, related posts, related content, related stories, related reading,
    related topics, more articles, more stories, more from, more news, latest news, latest posts, recent posts,
    recommended, recommended reading, recommended for you, you may also like, you might also like, read more, read next,
    keep reading, about the author, about the authors, about author, author, author bio, about us, about, contact,
    contact us, contact information, media contact, disclosure, disclosures, disclaimer, acknowledgments, acknowledgements,
    funding, conflict of interest, conflicts of interest, author contributions, data availability, supplementary material,
    copyright, table of contents, contents, in this article, in this guide, on jump to, quick links, share,
    share this, share this article, tags, categories, topics, comments, leave a comment, leave a reply, newsletter,
    subscribe, sign up, editors' recommendations, editor's picks, popular posts, trending, advertisement`),
  meta: phrases(`in this article, in this guide, in this post, in this blog, in this blog post, in this tutorial, in this review,
    in this piece, in this section, in this series, this article will, this article looks, this article explores, this guide
    will, this guide has, this guide provides, this guide covers, this post will, this blog, this
    page, we'll look, we will look, we'll take a look, we'll explore, we will explore, we'll cover, we will cover, we'll share,
    we'll discuss, we will discuss, we'll go through, we'll walk you through, we'll show you, we'll explain, we'll dive,
    we'll break down, 
    let us look, here's a look, here's what you, here's our,
    here's how to, here are some, here are our, here are the, here is our, check out, keep reading, read on, read ahead,
    read below, read my, read our, read the full, scroll down, stick around, without further ado, welcome to, have you ever,
    you'll find below, you will find below, you'll learn, you will learn, listed below, described below, outlined below,
    as mentioned above, as we've covered, as discussed above, stay tuned, pin this, don't forget to, call us, reach out to us,
    reach out to our, visit us, schedule your, schedule an appointment, book now, order now, learn more, find out more,
    click, subscribe, our newsletter, our blog, take a look, the answers below,
    i've rounded up, we've rounded up, i've put together, we've put together, we've compiled, we have compiled,
    got you covered, in this list, on this list, let's, part of a series, rest of this article, download our, download the full, download your, download now, request a, free quote, try our, see our, see my, check here, visit our, one-time tip, support us, get started with, we hope this,
    this handout, this tutorial, this checklist, this roundup, this overview, this walkthrough, to this guide, this guide explores, this guide to, our guide,
    our complete, our full, our free, our latest, our report, our services, our comprehensive, our team of, our clients, our online,
    guide here, here., here!, may receive compensation, may earn, earns from, small commission, no extra cost, these links,
    links below, affiliate link, affiliate links, for review by, for review purposes, review copy, review code, review unit, independently sourced, let me know, let us know,
    thanks for reading, thank you for reading, thanks for your, you've come to the right, you're in the right place, now that you, so you've decided,
    here is a list, here's a list, here's a guide, here is a guide, here's the scoop, here's everything, here is everything, here are, here's why,
    below are, below is, below you, below we, contact our, speak to our, talk to our, join our, join us,
    the above, listed above, above., first of all, in the next section, next section, previous section, in the following, in this chapter, in this lesson, in this video, in this episode, i hope this, hope this helps, hope to see you, see you in, this week's newsletter, publication of this article,
    this newsletter, this podcast, show notes, book a consultation, book a call, book a demo, schedule a call, schedule a demo,
    free consultation, free trial, as you can see, you can see that, example below, shown below, we've created, we created a, we have created, previous article, this guide aims, this article aims, our article, our dedicated, get ready because, going to take you, full list in, another post, a future post, a later post, feel free to, get in touch`),
  by: list(`by and with for`),
};
