import { expect, test } from 'vitest';
import type { FigureBesideAnswer } from '../../graphql/types.ts';
import { figure } from '../../testing/answers.ts';
import { besideGroups } from './besideGroups.ts';

const beside = (role: FigureBesideAnswer['role'], value: number): FigureBesideAnswer => ({
  role,
  figure: { ...figure(), slug: `${role}-${value}`, value },
});

test('what says something else comes first, disputes before the withdrawn and the parts; the same apart', () => {
  const { others, same } = besideGroups([
    beside('PART', 5),
    beside('AGREES', 100),
    beside('DEPRECATED', 90),
    beside('RIVAL', 80),
    beside('RIVAL', 95),
  ]);
  expect(others.map(({ figure: { slug } }) => slug)).toEqual(['RIVAL-95', 'RIVAL-80', 'DEPRECATED-90', 'PART-5']);
  expect(same.map(({ figure: { slug } }) => slug)).toEqual(['AGREES-100']);
});
