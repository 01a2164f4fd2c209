import type { Ask, SiteQuestion } from '@pionir/shared';
import type { TypedDocumentString } from '../graphql/TypedDocumentString.ts';

/** The data of an answer. Throws with its first error. */
export async function askFor<Data, Variables extends object>(
  ask: Ask,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const answer = JSON.parse(
    await ask(document.toString(), { ...variables } as SiteQuestion['variables']),
  ) as Answered<Data>;
  if (answer.data != null && answer.errors === undefined) return answer.data;
  throw new Error(`${answer.errors?.[0]?.message ?? 'No data'} (${document.toString().split('\n')[0]})`);
}

interface Answered<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}
