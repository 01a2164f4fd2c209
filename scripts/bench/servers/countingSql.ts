/** What differs between the two engines in the peers' SQL. */
export interface Dialect {
  /** The last day of a month, written YYYY-MM. */
  readonly lastDayOfMonth: (month: string) => string;
  /** Orders texts by their bytes. */
  readonly byBytes: string;
}

export const sqliteDialect: Dialect = {
  lastDayOfMonth: (month) => `date(${month} || '-01', '+1 month', '-1 day')`,
  byBytes: '',
};

export const postgresqlDialect: Dialect = {
  lastDayOfMonth: (month) => `to_char((${month} || '-01')::date + interval '1 month - 1 day', 'YYYY-MM-DD')`,
  byBytes: 'collate "C"',
};

export interface CountingSqlOptions {
  readonly dialect: Dialect;
  /** How the SQL names its parameters. */
  readonly province: string;
  readonly on: string;
  readonly knownAt: string;
}

const officeHolders = [
  'VILLAGE_OFFICIALS',
  'NEIGHBOURHOOD_HEADS',
  'VILLAGE_COUNCIL',
  'NON_CIVIL_SERVANT_STAFF',
  'ELECTION_WORKERS',
];

/**
 * The rules of the ranking by hand in SQL, for the peers: as `counting`, the
 * cohorts of vulnerable workers that count, each with the figure it counts by.
 * A cohort inside another is followed two deep, which is as deep as data goes;
 * answers are compared before anything is timed. The cross joins keep SQLite
 * from starting at the sources.
 */
export function countingSql({ dialect, province, on, knownAt }: CountingSqlOptions): string {
  const lastDay = (date: string) =>
    `case length(${date}) when 4 then ${date} || '-12-31' when 7 then ${dialect.lastDayOfMonth(date)} else ${date} end`;
  return `
with head as (
  select cohort.id as cohort_id, cohort.category, cohort.starts_on, cohort.ends_on, cohort.confirmed_through,
    program.regency_code, figure.id as figure_id, figure.value, figure.printed, figure.standing,
    coalesce(figure.period_to, figure.period_from) as period, source.publisher,
    ${lastDay('coalesce(source.published_on, source.accessed_on)')} as known_from
  from regency cross join program cross join cohort cross join figure cross join source
  where regency.province_code = ${province} and program.regency_code = regency.code
    and cohort.program_id = program.id and cohort.status = 'ENROLLED'
    and cohort.starts_on <= substr(${on}, 1, length(cohort.starts_on))
    and figure.cohort_id = cohort.id and figure.measure = 'HEADCOUNT' and figure.standing <> 'DEPRECATED'
    and source.id = figure.source_id
),
known as (
  select *, max(substr(period, 1, 4)) over (partition by cohort_id) as last_year,
    row_number() over (
      partition by cohort_id
      order by case standing when 'PREFERRED' then 0 else 1 end, known_from desc, figure_id ${dialect.byBytes}
    ) as place
  from head where known_from <= ${knownAt}
),
begun as (select * from known where place = 1),
running as (
  select * from begun
  where case
      when ends_on is not null then ends_on >= substr(${on}, 1, length(ends_on))
      else last_year >= substr(${on}, 1, 4) or substr(starts_on, 1, 4) >= substr(${on}, 1, 4)
        or (substr(confirmed_through, 1, 4) >= substr(${on}, 1, 4) and ${lastDay('confirmed_through')} <= ${knownAt})
    end
    and cohort_id not in (
      select other_id from cohort_link join begun on begun.cohort_id = cohort_link.cohort_id where relation = 'RENEWS'
    )
),
inside as (
  select other_id, running.cohort_id from cohort_link
  join running on running.cohort_id = cohort_link.cohort_id where relation = 'CONTAINS'
),
counting as (
  select * from running
  where category not in (${officeHolders.map((category) => `'${category}'`).join(', ')})
    and cohort_id not in (select other_id from inside where cohort_id not in (select other_id from inside))
)`;
}
