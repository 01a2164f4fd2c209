import { furthestMoves, rankMoveSentence, revisionHeadline } from '@pionir/shared';
import type { Language, RankChange, Revision } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { findRegencies } from '../regency/findRegencies.ts';
import { findRankChanges } from '../revision/findRankChanges.ts';
import { findRevisions } from '../revision/findRevisions.ts';

/** A revision in words. */
export interface FeedEntry {
  readonly revision: Revision;
  readonly headline: string;
  /** The ranks it moved furthest, a sentence each. */
  readonly moves: readonly string[];
}

const longestFeed = 20;
const mostMoves = 3;

/** The newest revisions in words, the newest first. What a revision changed is never rewritten. */
export async function findFeedEntries(em: Em, language: Language): Promise<FeedEntry[]> {
  const revisions = (await findRevisions(em)).slice(0, longestFeed);
  const [newest, oldest] = [revisions.at(0), revisions.at(-1)];
  if (newest === undefined || oldest === undefined) return [];
  const changes = await findRankChanges(em, { since: oldest.number - 1, until: newest.number });
  const furthest = [...Map.groupBy(changes, (change) => change.revision).values()].flatMap((moves) =>
    furthestMoves(moves, mostMoves),
  );
  const nameOf = await findNames(em, furthest);
  return revisions.map((revision) => ({
    revision,
    headline: revisionHeadline(revision, language),
    moves: furthest
      .filter((move) => move.revision === revision.number)
      .map((move) => rankMoveSentence(move, nameOf(move.code), language)),
  }));
}

async function findNames(em: Em, moves: readonly RankChange[]): Promise<(code: string) => string> {
  const regencies = await findRegencies(
    em,
    moves.map((move) => move.code),
  );
  const names = new Map(regencies.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}
