import { pageDataId } from '../site/pageData.ts';

interface PageParts {
  /** As HTML writes it. */
  readonly language: string;
  readonly head: string;
  readonly body: string;
  readonly data: string;
}

/** The built document with a page in it. Throws where the document has no place for a part. */
export function fillTemplate(template: string, { language, head, body, data }: PageParts): string {
  const block = `<script type="application/json" id="${pageDataId}">${data}</script>`;
  return [
    [/<html lang="\w+">/, `<html lang="${language}">`],
    [/<!-- head -->[^]*<!-- \/head -->/, head],
    [/<div id="root"><\/div>/, `<div id="root">${body}</div>${block}`],
  ].reduce((document, [place, part]) => put(document, place as RegExp, part as string), template);
}

function put(document: string, place: RegExp, part: string): string {
  if (!place.test(document)) throw new Error(`The built document has no ${place.source}.`);
  // A function, so that no sign in the part has a meaning of its own.
  return document.replace(place, () => part);
}
