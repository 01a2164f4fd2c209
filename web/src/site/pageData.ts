import type { PageAddress, Site } from '@pionir/shared';
import type { SSRData } from 'urql';

/** What a drawn page takes along for the browser, so that it asks and draws nothing twice. */
export interface PageData {
  readonly site: Site;
  /** What was drawn. */
  readonly address: PageAddress;
  readonly answers: SSRData;
}

export const pageDataId = 'page-data';

/** As text inside an element of the page, which no text of a source can end. */
export function printPageData(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** What the document took along; null where it was sent without content. */
export function readPageData(document: Document): PageData | null {
  const text = document.getElementById(pageDataId)?.textContent;
  return text == null ? null : (JSON.parse(text) as PageData);
}
