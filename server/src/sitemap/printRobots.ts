/** Whoever comes may read everything; where the list of pages is. */
export function printRobots(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`;
}
