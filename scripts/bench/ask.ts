export interface Answer {
  readonly text: string;
  readonly milliseconds: number;
}

/** Asks once, as a client does, and waits for the whole answer; throws when it is an error. */
export async function ask(origin: string, body: string): Promise<Answer> {
  const start = performance.now();
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    // Packing an answer would take longer than sending it, and is not what is compared.
    headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-encoding': 'identity' },
    body,
  });
  const text = await response.text();
  const milliseconds = performance.now() - start;
  if (!response.ok || 'errors' in JSON.parse(text)) throw new Error(`${origin}: ${body}\n${text.slice(0, 500)}`);
  return { text, milliseconds };
}
