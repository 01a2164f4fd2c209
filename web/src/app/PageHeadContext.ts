import { createContext } from 'react';

/** What a page says of itself outside its content. */
export interface PageHead {
  readonly title: string;
  /** Null where the page has none of its own. */
  readonly description: string | null;
  readonly isUnknown: boolean;
}

/** Takes what a page says of itself while it is drawn without a browser, where effects do not run; null in a browser. */
export const PageHeadContext = createContext<((head: PageHead) => void) | null>(null);
