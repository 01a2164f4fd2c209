import { countingSql } from './countingSql.ts';
import type { CountingSqlOptions } from './countingSql.ts';

/** The ranked places with rank, value, code and name. */
export function rankingSql(options: CountingSqlOptions): string {
  return `${withRanked(options)} select rank, value, code, name from ranked order by rank, code`;
}

/** The same with the evidence: a row for each figure. */
export function rankingWithFiguresSql(options: CountingSqlOptions): string {
  return `${withRanked(options)}
select ranked.rank, ranked.value, ranked.code, ranked.name, counting.printed, counting.publisher
from ranked join counting on counting.regency_code = ranked.code
order by ranked.rank, ranked.code, counting.cohort_id ${options.dialect.byBytes}`;
}

function withRanked(options: CountingSqlOptions): string {
  return `${countingSql(options)},
total as (select regency_code, sum(value) as value from counting group by regency_code),
ranked as (
  select cast(rank() over (order by total.value desc) as integer) as rank, total.value, regency.code, regency.name
  from total join regency on regency.code = total.regency_code
)`;
}
