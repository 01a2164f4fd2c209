import type { AroundNavHandler } from 'wouter';

/** A link inside a frame opens the page outside it: the frame stays what its site chose to show, in the reader's own view. */
export const openOutside: AroundNavHandler = (navigate, to, options) => {
  if (options?.replace) navigate(to, options);
  else window.open(to, '_blank', 'noopener');
};
