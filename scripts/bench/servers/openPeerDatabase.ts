import { DatabaseSync } from 'node:sqlite';
import { Pool } from 'pg';
import { postgresqlDialect, sqliteDialect } from './countingSql.ts';
import { rankingSql, rankingWithFiguresSql } from './rankingSql.ts';

/** A row of the ranking as a peer reads it. */
export interface RankedRow {
  readonly rank: number;
  readonly value: number;
  readonly code: string;
  readonly name: string;
  readonly figures: { readonly printed: string; readonly publisher: string }[];
}

export interface PeerQuestion {
  readonly province: string;
  readonly on: string;
  readonly knownAt: string;
  readonly withFigures: boolean;
}

export interface PeerDatabase {
  readonly rank: (question: PeerQuestion) => Promise<RankedRow[]>;
}

type StoredRow = Omit<RankedRow, 'figures'> & { readonly printed?: string; readonly publisher?: string };

/** The database as a peer reads it: prepared statements, no mapper. */
export async function openPeerDatabase(databaseUrl: string): Promise<PeerDatabase> {
  const ask = databaseUrl.startsWith('sqlite:')
    ? openSqlite(databaseUrl.slice('sqlite:'.length))
    : openPostgresql(databaseUrl);
  return { rank: async (question) => gatherFigures(await ask(question)) };
}

function openSqlite(file: string): (question: PeerQuestion) => StoredRow[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const parameters = { dialect: sqliteDialect, province: '?1', on: '?2', knownAt: '?3' };
  const numbers = database.prepare(rankingSql(parameters));
  const evidence = database.prepare(rankingWithFiguresSql(parameters));
  return ({ province, on, knownAt, withFigures }) =>
    (withFigures ? evidence : numbers).all(province, on, knownAt) as unknown as StoredRow[];
}

function openPostgresql(connectionString: string): (question: PeerQuestion) => Promise<StoredRow[]> {
  const pool = new Pool({ connectionString });
  const parameters = { dialect: postgresqlDialect, province: '$1::text', on: '$2::text', knownAt: '$3::text' };
  const numbers = { name: 'numbers', text: rankingSql(parameters) };
  const evidence = { name: 'evidence', text: rankingWithFiguresSql(parameters) };
  return async ({ province, on, knownAt, withFigures }) => {
    const { rows } = await pool.query<StoredRow>({
      ...(withFigures ? evidence : numbers),
      values: [province, on, knownAt],
    });
    return rows;
  };
}

function gatherFigures(rows: readonly StoredRow[]): RankedRow[] {
  const places = new Map<string, RankedRow>();
  for (const { rank, value, code, name, printed, publisher } of rows) {
    const place = places.get(code) ?? { rank, value, code, name, figures: [] };
    if (printed !== undefined && publisher !== undefined) place.figures.push({ printed, publisher });
    places.set(code, place);
  }
  return [...places.values()];
}
