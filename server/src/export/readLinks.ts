import type { PageAddress } from '@pionir/shared';

/** Where a page's links lead within the site, paths without its base. */
export function readLinks(html: string, base: string): PageAddress[] {
  return [...html.matchAll(/\s(?:href|src)="([^"#]*)[^"]*"/g)].flatMap(([, address = '']) => {
    if (!address.startsWith(base) || address.startsWith('//')) return [];
    const text = `/${address.slice(base.length)}`.replaceAll('&amp;', '&');
    const start = text.indexOf('?');
    return [start < 0 ? { path: text, search: '' } : { path: text.slice(0, start), search: text.slice(start) }];
  });
}
