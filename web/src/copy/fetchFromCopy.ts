import type { SiteQuestion } from '@pionir/shared';
import { CompareDocument } from '../graphql/generated/CompareDocument.ts';
import type { CompareQuery } from '../graphql/generated/documents.ts';
import { PlacesDocument } from '../graphql/generated/PlacesDocument.ts';
import type { PlacesQuery } from '../graphql/generated/documents.ts';
import { sentText } from '../graphql/sentText.ts';
import { answerFile } from './answerFile.ts';
import { comparisonPair } from './comparisonPair.ts';
import { composeComparison } from './composeComparison.ts';
import { readCopiedFile } from './readCopiedFile.ts';

/** Answers from the files of a copy, as the server did when it was made. */
export async function fetchFromCopy(base: string, body: string): Promise<Response> {
  const answer = await answerOf(base, JSON.parse(body) as SiteQuestion);
  const absent = { errors: [{ message: 'The copy holds no answer to this.', extensions: { code: 'NOT_IN_COPY' } }] };
  return new Response(JSON.stringify(answer ?? absent), { headers: { 'content-type': 'application/json' } });
}

async function answerOf(base: string, question: SiteQuestion): Promise<object | null> {
  return question.query === sentText(CompareDocument) ? compare(base, question) : readAnswer<object>(base, question);
}

async function compare(base: string, { query, variables }: SiteQuestion): Promise<object | null> {
  const all = await readAnswer<{ readonly data: PlacesQuery }>(base, {
    query: sentText(PlacesDocument),
    variables: {},
  });
  const codes = all?.data.province?.regencies.nodes.map(({ code }) => code) ?? [];
  const answers = await Promise.all(
    (variables['regencies'] as readonly string[]).map((code) =>
      readAnswer<{ readonly data: CompareQuery }>(base, {
        query,
        variables: { ...variables, regencies: comparisonPair(code, codes) },
      }),
    ),
  );
  const held = answers.flatMap((answer) => answer?.data.comparison ?? []);
  if (held.length < answers.length) return null;
  return { data: { comparison: composeComparison(held) } };
}

async function readAnswer<Answer>(base: string, question: SiteQuestion): Promise<Answer | null> {
  const text = await readCopiedFile(`${base}${answerFile(question)}`);
  return text === null ? null : (JSON.parse(text) as Answer);
}
