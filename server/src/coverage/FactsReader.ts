import { isProvinceCode, provinceOf } from '@pionir/shared';
import type { CohortFacts, Cohorts, CountedPlace, OutlinedPlace } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { findOutlines } from '../rollup/findOutlines.ts';
import { findCohortsOfPayers } from './findCohortsOfPayers.ts';
import { findCountedPlaces } from './findCountedPlaces.ts';
import { findCountedSchemes } from './findCountedSchemes.ts';
import type { KeptReader } from './KeptReader.ts';
import { weighCohorts } from './weighCohorts.ts';

/** An outline weighs about so many bytes. */
const outlineBytes = 4000;

/** The facts that one request reckons from, of the revision that it reads. */
export class FactsReader {
  constructor(
    private readonly em: Em,
    private readonly kept: KeptReader,
  ) {}

  /** Of the regencies of each province. */
  ofProvinces(codes: readonly string[]): Promise<CountedPlace[][]> {
    return this.read('province', codes, async (missing) => {
      const found = Map.groupBy(await findCountedPlaces(this.em, { provinceCodes: missing }), (place) =>
        provinceOf(place.code),
      );
      return missing.map((code) => found.get(code) ?? []);
    });
  }

  /** Of each regency; null where there is none. */
  async ofRegencies(codes: readonly string[]): Promise<(CountedPlace | null)[]> {
    const among = await Promise.all(
      codes.map(async (code) =>
        (await this.kept.held<CountedPlace[]>('province', provinceOf(code)))?.find((place) => place.code === code),
      ),
    );
    const others = codes.filter((_, index) => among[index] === undefined);
    const read = await this.read('regency', others, async (missing) => {
      const found = await findCountedPlaces(this.em, { codes: missing });
      return missing.map((code) => found.filter((place) => place.code === code));
    });
    return codes.map((code, index) => among[index] ?? read[others.indexOf(code)]?.[0] ?? null);
  }

  /** Of the schemes that each province pays for itself. */
  async ofSchemes(codes: readonly string[]): Promise<Cohorts[]> {
    const read = await this.read('schemes', codes, async (missing) =>
      (await findCountedSchemes(this.em, missing)).map((cohorts) => [{ cohorts }]),
    );
    return read.map(([scheme]) => scheme?.cohorts ?? []);
  }

  /** Cohorts of each payer one by one, read again where they were counted together. */
  async cohortsOfPayers(codes: readonly string[]): Promise<(readonly CohortFacts[])[]> {
    const [provinces, regencies] = [codes.filter(isProvinceCode), codes.filter((code) => !isProvinceCode(code))];
    const [ofRegencies, ofSchemes] = await Promise.all([this.ofRegencies(regencies), this.ofSchemes(provinces)]);
    const cohortsOf = new Map<string, Cohorts>([
      ...regencies.map((code, index) => [code, ofRegencies[index]?.cohorts ?? []] as const),
      ...provinces.map((code, index) => [code, ofSchemes[index] ?? []] as const),
    ]);
    const together = codes.filter((code) => 'groups' in (cohortsOf.get(code) as Cohorts));
    const read = together.length > 0 ? await findCohortsOfPayers(this.em, together) : [];
    return codes.map((code) => {
      const cohorts = cohortsOf.get(code) as Cohorts;
      return 'groups' in cohorts ? (read[together.indexOf(code)] ?? []) : cohorts;
    });
  }

  /** Of all regencies, in outline. */
  async outlines(): Promise<readonly OutlinedPlace[]> {
    const [all] = await this.read('outlines', ['all'], async () => [await findOutlines(this.em)]);
    return all ?? [];
  }

  private async read<Fact extends OutlinedPlace>(
    kind: string,
    codes: readonly string[],
    find: (missing: readonly string[]) => Promise<Fact[][]>,
  ): Promise<Fact[][]> {
    const found = await this.kept.read<Fact[]>(codes, { kind, find, weigh });
    return found.map((facts) => facts ?? []);
  }
}

function weigh(facts: readonly OutlinedPlace[]): number {
  return facts.reduce(
    (sum, fact) => sum + ('cohorts' in fact ? weighCohorts(fact.cohorts) : 0) + outlineBytes,
    outlineBytes,
  );
}
