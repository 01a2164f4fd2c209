import { compareRates } from './compareRates.ts';
import { expectSameRows } from './expectSameRows.ts';
import { nextClocks } from './nextClocks.ts';
import type { Peer } from './peers.ts';
import { bodyOf } from './questions.ts';
import type { Question } from './questions.ts';
import type { OnDatabase, RateMeasure } from './Report.ts';
import { startServer } from './startServer.ts';

interface Contest {
  /** Where our own server listens. */
  readonly origin: string;
  readonly databaseUrl: string;
  readonly question: Question;
  readonly peer: Peer;
  readonly on: OnDatabase;
}

/** The question worked out anew each time, here and by a peer on the same database, whose answers must be ours. */
export async function compareWithPeer({ origin, databaseUrl, question, peer, on }: Contest): Promise<RateMeasure> {
  const other = await startServer(peer.server, databaseUrl);
  await expectSameRows(question, peer, { own: origin, other: other.origin });
  const asking = (asked: Question) => ({ path: '/graphql', nextBody: () => bodyOf(asked, nextClocks()) });
  const measure = await compareRates(
    { origin, ...asking(question) },
    { origin: other.origin, ...asking(peer.translate(question)) },
    { ...on, question: question.name, beside: peer.title },
  );
  await other.stop();
  return measure;
}
