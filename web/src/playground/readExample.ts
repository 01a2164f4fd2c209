import type { Bilingual } from '../i18n/bilingual.ts';

export interface Example {
  readonly name: string;
  /** The question in words: the first two lines of its file. */
  readonly title: Bilingual<string>;
  readonly operationName: string;
  readonly query: string;
  readonly variables: string;
}

/** An example as its file holds it: a comment in Indonesian, one in English, the query. */
export function readExample(name: string, query: string, variables: string): Example {
  const [indonesian, english] = query.split('\n').map((line) => line.replace(/^# /, ''));
  const operationName = /^query (\w+)/m.exec(query)?.[1];
  if (indonesian === undefined || english === undefined || operationName === undefined)
    throw new Error(`The example ${name} lacks its titles or its name.`);
  return {
    name,
    title: { ID: indonesian, EN: english },
    operationName,
    query: query.trimEnd(),
    variables: variables.trimEnd(),
  };
}
