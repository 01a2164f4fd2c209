/** An address that can be printed. A password may hold any sign, so everything up to the last @ goes. */
export function withoutCredentials(url: string): string {
  return url.replace(/\/\/.*@/, '//…@');
}
