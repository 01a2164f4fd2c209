import { postgresqlDialect } from './countingSql.ts';
import { rankingSql, rankingWithFiguresSql } from './rankingSql.ts';

/** Where the functions are; nothing of Pionir's own is there. */
export const postgraphileSchema = 'bench';

const parameters = { dialect: postgresqlDialect, province: 'province', on: 'on_day', knownAt: 'known_at' };

/** The ranking as functions that PostGraphile shows as fields: the rows, and the rows with their figures. */
export const postgraphileFunctions = `
drop schema if exists ${postgraphileSchema} cascade;
create schema ${postgraphileSchema};
create type ${postgraphileSchema}.ranked_regency as (
  rank integer, value double precision, code text, name text
);
create type ${postgraphileSchema}.printed_figure as (printed text, publisher text);
create type ${postgraphileSchema}.evident_regency as (
  rank integer, value double precision, code text, name text, figures ${postgraphileSchema}.printed_figure[]
);
create function ${postgraphileSchema}.ranking(province text, on_day text, known_at text)
returns setof ${postgraphileSchema}.ranked_regency language sql stable
as $$ ${rankingSql(parameters)} $$;
create function ${postgraphileSchema}.ranking_with_figures(province text, on_day text, known_at text)
returns setof ${postgraphileSchema}.evident_regency language sql stable
as $$
select rank, value, code, name, array_agg(row(printed, publisher)::${postgraphileSchema}.printed_figure)
from (${rankingWithFiguresSql(parameters)}) each_figure
group by rank, value, code, name order by rank, code
$$;
`;
