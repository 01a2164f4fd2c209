import type { Attempt } from '../access/checkToken.ts';
import type { SignedIn } from '../access/SignedIn.ts';
import type { Orm } from '../db/createOrm.ts';
import { contextParts, WatchedContext } from '../graphql/context.ts';
import type { Watch } from '../graphql/Watch.ts';
import type { HeavyWork } from './HeavyWork.ts';

/** The cookie of a request, and what its answer does to it. */
export interface SessionCookie {
  /** Of the session that the request came with; null where it has none. */
  readonly key: string | null;
  readonly set: (key: string, expiresAt: string) => void;
  readonly clear: () => void;
}

/** What a desk request brings beyond any other. */
export interface DeskParts {
  readonly orm: Orm;
  readonly attempt: Attempt;
  readonly cookie: SessionCookie;
  readonly heavyWork: HeavyWork;
  /** Null where nobody has signed in. */
  readonly signedIn: SignedIn | null;
}

/** What a resolver of the desk has at hand for the time of one request. */
export class DeskContext extends WatchedContext {
  constructor(
    watch: Watch,
    readonly desk: DeskParts,
  ) {
    super(watch, contextParts(desk.orm, desk.attempt.now));
  }

  get now(): Date {
    return this.desk.attempt.now;
  }
}
