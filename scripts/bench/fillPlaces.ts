import type { Em, Orm } from '@pionir/server';
import type { Figure, PlaceFacts } from '@pionir/shared';
import { sourceOf, syntheticProvince } from './manyPlaces.ts';

type Row = Readonly<Record<string, unknown>>;

const provenance = { package: 'synthetic', line: 1 };

/** Rows of one statement: databases limit how many values it may have. */
const rowsOfStatement = 500;

/** Writes synthetic places beside whatever a database holds. */
export async function fillPlaces(orm: Orm, places: readonly PlaceFacts[]): Promise<void> {
  const database = (orm.em.fork() as Em).getKysely<Record<string, Row>>();
  for (const [table, rows] of Object.entries(rowsOf(places)))
    for (let start = 0; start < rows.length; start += rowsOfStatement) {
      const some = rows.slice(start, start + rowsOfStatement).map((row) => ({ ...row, ...provenance }));
      await database.insertInto(table).values(some).execute();
    }
}

/** In the order in which they refer to each other. */
function rowsOf(places: readonly PlaceFacts[]): Record<string, readonly Row[]> {
  const cohorts = places.flatMap((place) => place.cohorts);
  const headcounts = cohorts.flatMap((cohort) => cohort.headcounts);
  const months = places.flatMap((place) => place.monthsFunded);
  const employed = places.flatMap((place) => place.employed);
  const days = new Set([...headcounts, ...months, ...employed].map(({ knownFrom }) => String(knownFrom)));
  return {
    source: [...days].map(toSource),
    regency: places.map(toRegency),
    program: places.map(({ code }) => toProgram(code)),
    cohort: cohorts.map(({ id, programId, category, segment, status, startsOn }) => ({
      id,
      program_id: programId,
      category,
      segment,
      label_id: id,
      label_en: id,
      status,
      starts_on: startsOn,
    })),
    figure: [
      ...headcounts.map((figure) => ({ ...toFigure(figure), cohort_id: figure.subjectId, program_id: null })),
      ...months.map((figure) => ({ ...toFigure(figure), cohort_id: null, program_id: figure.subjectId })),
    ],
    indicator: employed.map(({ regencyCode, name, year, value, unit, sourceId }) => ({
      regency_code: regencyCode,
      name,
      year,
      value,
      unit,
      source_id: sourceId,
    })),
  };
}

function toSource(day: string): Row {
  return {
    id: sourceOf(day),
    publisher: 'Synthetic',
    publisher_kind: 'OTHER',
    published_on: day,
    accessed_on: day,
    gist: 'Made to be measured.',
  };
}

function toRegency({ code, kind }: PlaceFacts, index: number): Row {
  return {
    code,
    kemendagri_code: code,
    province_code: syntheticProvince,
    kind,
    name: `Place ${code}`,
    latitude: 0,
    longitude: 0,
    tile_column: index,
    tile_row: 0,
  };
}

function toProgram(code: string): Row {
  return {
    id: `${code}-program`,
    province_code: syntheticProvince,
    regency_code: code,
    name_id: code,
    name_en: code,
    funding: JSON.stringify(['APBD']),
    benefits: JSON.stringify([]),
  };
}

function toFigure({ id, measure, value, unit, periodFrom, sourceId, printed, precision, standing }: Figure): Row {
  return { id, measure, value, unit, period_from: periodFrom, source_id: sourceId, printed, precision, standing };
}
