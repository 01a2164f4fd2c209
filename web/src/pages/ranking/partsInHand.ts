import type { OpenParts } from './rankingView.ts';

/** What the reader has opened, and how to open and close. */
export interface PartsInHand extends OpenParts {
  readonly choose: (parts: Partial<OpenParts>) => void;
}
