import type { Language } from '@pionir/shared';
import { Feed } from 'feed';
import { escapeHtml } from './escapeHtml.ts';
import { feedWords } from './feedWords.ts';
import type { FeedEntry } from './findFeedEntries.ts';

/**
 * The feed of revisions. Its ids are tag URIs, the same under whatever address it
 * is served; the content's hash keeps those of two installations apart.
 */
export function toFeed(entries: readonly FeedEntry[], language: Language, origin: string): Feed {
  const words = feedWords[language];
  const feed = new Feed({
    id: `${tag}:revisions/${words.code}`,
    title: words.title,
    description: words.about,
    language: words.code,
    link: `${origin}${words.home}`,
    feedLinks: { atom: `${origin}${words.atom}`, json: `${origin}${words.json}` },
    author: { name: 'Pionir', link: `${origin}${words.home}` },
    generator: 'Pionir',
    ...updatedOf(entries),
  });
  for (const entry of entries) {
    const { number, contentHash, publishedAt } = entry.revision;
    feed.addItem({
      id: `${tag}:revision/${number}/${contentHash.slice(0, 16)}/${words.code}`,
      title: entry.headline,
      link: `${origin}${words.changes(number - 1)}`,
      content: contentOf(entry, language),
      date: new Date(publishedAt),
      published: new Date(publishedAt),
    });
  }
  return feed;
}

const tag = 'tag:pionir,2026';

function updatedOf([newest]: readonly FeedEntry[]): { updated?: Date } {
  return newest === undefined ? {} : { updated: new Date(newest.revision.publishedAt) };
}

function contentOf({ headline, moves, revision }: FeedEntry, language: Language): string {
  const { furthest, note } = feedWords[language];
  const list = moves.map((move) => `<li>${escapeHtml(move)}</li>`).join('');
  return [
    `<p>${escapeHtml(headline)}.</p>`,
    ...(moves.length > 0 ? [`<p>${furthest}</p><ul>${list}</ul>`] : []),
    `<p>${note} ${escapeHtml(revision.note)}</p>`,
  ].join('');
}
