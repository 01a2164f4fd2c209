import type { SiteQuestion } from '@pionir/shared';
import { sentText } from '../../graphql/sentText.ts';
import type { TypedDocumentString } from '../../graphql/TypedDocumentString.ts';

/** A question as the client sends it. */
export function questionOf<Variables extends object>(
  document: TypedDocumentString<unknown, Variables>,
  variables: Variables,
): SiteQuestion {
  return { query: sentText(document), variables: { ...variables } as SiteQuestion['variables'] };
}
