import { expect, test } from 'vitest';
import { answerFile } from './answerFile.ts';

async function hash(text: string, length: number): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, length);
}

test('a file is named for the question, its text and its variables', async () => {
  const query = 'query Ranking($metric: Metric!) { ranking(metric: $metric) { on } }';
  const [text, variables] = [await hash(query, 12), await hash('{"metric":"GROWTH"}', 32)];
  expect(answerFile({ query, variables: { on: undefined, metric: 'GROWTH' } })).toBe(
    `answers/Ranking-${text}/${variables}.json.gz`,
  );
});
