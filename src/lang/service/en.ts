import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { list, phrases } from '../list.ts';

/** English: lines that serve the page, not the story. */
export const enService: ServiceLines = {
  starts:
    phrases(`read more, read also, also read, read next, more on this, more:, see also, related:, related stories,
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
    contact the author, email the author, press contact, media contact, print this, back to top, skip to,
    jump to, table of contents, loading, most read, most popular, trending, top stories, latest news,
    breaking news, go deeper, our weekly newsletter, our newsletter, our daily newsletter, support our,
    donate, buy now, shop now, play video, hear more, open in, view image, view gallery, enlarge this image,
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
    been updated, was updated to, affiliate commission, affiliate links, earn a commission, external sites,
    adblock, ad blocker, enable javascript, push notifications, min read, minutes read, share this article,
    send your letters, email us at, e-mail us at, call the samaritans, suicide prevention lifeline, helpline
    on, scroll down for video`),
  stamps:
    phrases(`first published, last updated, last modified, updated, updated at, published, published on, published at,
    posted, posted on, this story was updated, this story has been updated, live updates`),
  by: list(`by and with for`),
};
