import { permalinkOf } from '../../revision/linkedRevision.ts';

/** The element to be pasted into another site. It names the revision of its day, so that its readers are told of newer data. */
export function embedCode(address: string, title: string, revision: number): string {
  const source = permalinkOf(address, revision).replaceAll('&', '&amp;').replaceAll('"', '%22');
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${source}" title="${name}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`;
}
