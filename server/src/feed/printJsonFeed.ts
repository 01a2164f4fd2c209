import type { Feed } from 'feed';

/** JSON Feed 1.1: the library prints version 1.0, which has no language and a single author. */
export function printJsonFeed(feed: Feed): string {
  const { author, ...rest } = JSON.parse(feed.json1()) as Record<string, unknown>;
  return JSON.stringify({
    ...rest,
    version: 'https://jsonfeed.org/version/1.1',
    language: feed.options.language,
    authors: [author],
  });
}
