import { badInput } from '../graphql/badInput.ts';

/** The revisions after one, up to and including another. */
export interface RevisionSpan {
  /** 0 for everything. */
  readonly since: number;
  readonly until: number;
}

/** Throws BAD_USER_INPUT for a number that no answer can follow. */
export function revisionSpan(since: number, newest: number): RevisionSpan {
  if (since < 0 || since > newest) {
    throw badInput('since', since, `the number of a revision, at most ${newest}, or 0 for everything`);
  }
  return { since, until: newest };
}
