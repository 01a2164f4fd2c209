import { expect, test } from 'vitest';
import type { ExcludedPlace } from '../../graphql/types.ts';
import { excludedGroups } from './excludedGroups.ts';

const place = (code: string, reason: ExcludedPlace['reason']): ExcludedPlace => ({
  reason,
  regency: { code, name: `Kabupaten ${code}`, kind: 'KABUPATEN' },
});

test('places stand under their reason, in the order of reasons and codes', () => {
  const groups = excludedGroups([place('3509', 'LAPSED'), place('3504', 'LAPSED'), place('3511', 'NOT_PUBLISHED')]);
  expect(groups.map(({ reason, places }) => [reason, places.map(({ code }) => code)])).toEqual([
    ['NOT_PUBLISHED', ['3511']],
    ['LAPSED', ['3504', '3509']],
  ]);
});

test('everybody excluded is under some reason', () => {
  const excluded = [
    place('3501', 'TOO_FEW_COMPONENTS'),
    place('3502', 'NO_DENOMINATOR'),
    place('3503', 'NOT_YET_KNOWN'),
  ];
  expect(excludedGroups(excluded).flatMap(({ places }) => places)).toHaveLength(excluded.length);
});
