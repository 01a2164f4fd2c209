import type { EngineName } from './engineNames.ts';
import { flagship, ranking } from './questions.ts';
import type { Question } from './questions.ts';

/** Another way to the same answer. */
export interface Peer {
  readonly title: string;
  readonly server: string;
  readonly engines: readonly EngineName[];
  /** How many times its requests a second ours should at least be. */
  readonly least: number;
  /** Our question in its words. */
  readonly translate: (question: Question) => Question;
  /** Its rows in the answer to that, in our words. */
  readonly rowsOf: (data: unknown) => readonly PeerRow[];
}

export interface PeerRow {
  readonly rank: number;
  readonly value: number;
  readonly name: string;
  /** What each figure prints and who published it, in no order; empty where the question does not ask. */
  readonly figures: readonly string[];
}

interface OwnAnswer {
  readonly ranking: { readonly rows: { readonly nodes: readonly OwnRow[] } };
}

interface OwnRow {
  readonly rank: number;
  readonly value: number;
  readonly regency: { readonly name: string };
  readonly figures?: readonly { readonly printed: string; readonly source: { readonly publisher: string } }[];
}

interface FlatRow {
  readonly rank: number;
  readonly value: number;
  readonly name: string;
  readonly figures?: readonly { readonly printed: string; readonly publisher: string }[];
}

/** The rows of our own answer, which Mercurius gives in the same form. */
export function ownRowsOf(data: unknown): PeerRow[] {
  return (data as OwnAnswer).ranking.rows.nodes.map(({ rank, value, regency, figures = [] }) => ({
    rank,
    value,
    name: regency.name,
    figures: figures.map(({ printed, source }) => `${printed}, ${source.publisher}`).toSorted(),
  }));
}

const mercurius: Peer = {
  title: 'Mercurius with JIT, SQL by hand',
  server: 'mercuriusServer',
  engines: ['sqlite', 'postgresql'],
  least: 1,
  translate: (question) => question,
  rowsOf: ownRowsOf,
};

const rowsQuery = (field: string, columns: string) =>
  `query ($on: String!, $knownAt: String!) { ranking: ${field}(province: "35", onDay: $on, knownAt: $knownAt) { nodes { ${columns} } } }`;

const postgraphileQueries: ReadonlyMap<Question, string> = new Map([
  [ranking, rowsQuery('ranking', 'rank value name')],
  [flagship, rowsQuery('rankingWithFigures', 'rank value name figures { printed publisher }')],
]);

const postgraphile: Peer = {
  title: 'PostGraphile 5, an SQL function',
  server: 'postgraphileServer',
  engines: ['postgresql'],
  least: 2,
  translate(question) {
    const query = postgraphileQueries.get(question);
    if (query === undefined) throw new Error(`PostGraphile is not asked for the ${question.name}.`);
    return { ...question, query };
  },
  rowsOf: (data) =>
    (data as { ranking: { nodes: readonly FlatRow[] } }).ranking.nodes.map(({ figures = [], ...row }) => ({
      ...row,
      figures: figures.map(({ printed, publisher }) => `${printed}, ${publisher}`).toSorted(),
    })),
};

export const peers: readonly Peer[] = [mercurius, postgraphile];
