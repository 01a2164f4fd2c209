import type { OpenDesk } from './openDesk.ts';

/** Asks the desk as a program does; throws what it refuses. */
export async function askDesk<Data>(
  { origin }: Pick<OpenDesk, 'origin'>,
  token: string,
  query: string,
  variables: object,
): Promise<Data> {
  const response = await fetch(`${origin}/desk/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: readonly { message: string }[] };
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}
