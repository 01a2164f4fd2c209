import { isCopyElsewhere } from '@pionir/shared';
/** An address that may be linked: http or https, and not a copy held elsewhere, whose link would mislead. */
export function sourceAddress(source: { readonly url: string | null; readonly publisher: string }): string | null {
  if (source.url === null || isCopyElsewhere(source.publisher)) return null;
  return /^https?:\/\//i.test(source.url) && URL.canParse(source.url) ? source.url : null;
}
