import { useEffect } from 'react';

/** Keeps the desk out of search engines, while it stands. */
export function useDeskHead(): void {
  useEffect(() => {
    const robots = document.createElement('meta');
    robots.name = 'robots';
    robots.content = 'noindex, nofollow';
    document.head.append(robots);
    return () => robots.remove();
  }, []);
}
