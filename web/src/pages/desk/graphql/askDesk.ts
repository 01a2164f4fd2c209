import type { AnyVariables, Client } from 'urql';
import type { TypedDocumentString } from '../../../graphql/TypedDocumentString.ts';
import { toDeskProblem } from './deskProblem.ts';
import type { DeskProblem } from './deskProblem.ts';

export type DeskResult<Data> =
  | { readonly data: Data; readonly problem: null }
  | { readonly data: null; readonly problem: DeskProblem };

/** Asks the desk, or has it do something, once. */
export async function askDesk<Data, Variables extends AnyVariables>(
  client: Client,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<DeskResult<Data>> {
  const text = document.toString();
  const isMutation = text.startsWith('mutation');
  const source = isMutation ? client.mutation<Data>(text, variables) : client.query<Data>(text, variables);
  const { data, error } = await source.toPromise();
  if (error) return { data: null, problem: toDeskProblem(error) };
  return { data: data as Data, problem: null };
}
