import { permalinkOf } from '../../revision/linkedRevision.ts';

/** The two days that an answer states. */
export interface AnsweredDays {
  readonly on: string;
  readonly knownAt: string;
}

/** The address of a frame that stays as it is: both days are named, and the revision that was the newest. */
export function frozenAddress(address: string, { on, knownAt }: AnsweredDays, revision: number): string {
  const url = new URL(address);
  url.searchParams.set('on', on);
  url.searchParams.set('knownAt', knownAt);
  return permalinkOf(url.href, revision);
}
