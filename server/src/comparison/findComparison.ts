import { comparePlaces, rankedMetrics, wordsOf } from '@pionir/shared';
import type { RankedMetricName, Regency } from '@pionir/shared';
import { badInput } from '../graphql/badInput.ts';
import { settleClocks } from '../graphql/clocks.ts';
import type { ClockArgs } from '../graphql/clocks.ts';
import type { Context } from '../graphql/context.ts';
import { findRegency } from '../regency/findRegency.ts';
import type { ComparisonType } from './ComparisonType.ts';

const fewest = 2;
const most = 6;

export interface ComparisonQuestion extends ClockArgs {
  readonly regencies: readonly string[];
  readonly metrics?: readonly RankedMetricName[] | null;
}

/**
 * Places of one province side by side. Throws BAD_USER_INPUT for fewer than two
 * or more than six, an unknown or repeated one, or places of several provinces.
 */
export async function findComparison(asked: ComparisonQuestion, context: Context): Promise<ComparisonType> {
  const regencies = await findCompared(asked.regencies, context);
  const codes = regencies.map((regency) => regency.code);
  const clocks = await settleClocks(asked, context);
  const places = await context.load.provinceFacts.load((regencies[0] as Regency).provinceCode);
  const metrics = [...new Set(asked.metrics ?? wordsOf(rankedMetrics))];
  return { ...clocks, codes, rows: comparePlaces(places, codes, metrics, clocks) };
}

async function findCompared(texts: readonly string[], context: Context): Promise<Regency[]> {
  if (texts.length < fewest || texts.length > most) {
    throw badInput('regencies', `${texts.length} places`, `${fewest} to ${most}`);
  }
  const regencies = await Promise.all(
    texts.map(async (text) => {
      const regency = await findRegency(context, text, 'regencies');
      if (regency === null) throw badInput('regencies', text, 'the code of a regency in the data');
      return regency;
    }),
  );
  if (new Set(regencies.map(({ code }) => code)).size < regencies.length) {
    throw badInput('regencies', texts.join(', '), 'each place once');
  }
  if (new Set(regencies.map(({ provinceCode }) => provinceCode)).size > 1) {
    throw badInput('regencies', texts.join(', '), 'places of one province, among which they are ranked');
  }
  return regencies;
}
