import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** True from when an element has come within a screen of what is seen; before, and without a browser, false. */
export function useIsNear(element: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (watched === null || isNear) return undefined;
    const watch = new IntersectionObserver((seen) => setNear(seen.some(({ isIntersecting }) => isIntersecting)), {
      rootMargin: '100%',
    });
    watch.observe(watched);
    return () => watch.disconnect();
  }, [element, isNear]);
  return isNear;
}
