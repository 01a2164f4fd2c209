import type { SiteQuestion } from '@pionir/shared';
import type { TypedDocumentString } from '../../graphql/TypedDocumentString.ts';

/** A question as the client sends it. */
export function questionOf<Variables extends object>(
  document: TypedDocumentString<unknown, Variables>,
  variables: Variables,
): SiteQuestion {
  return { query: document.toString(), variables: { ...variables } as SiteQuestion['variables'] };
}
