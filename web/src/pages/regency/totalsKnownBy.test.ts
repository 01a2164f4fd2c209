import { expect, test } from 'vitest';
import { figure } from '../../testing/answers.ts';
import { total } from '../../testing/totalAnswer.ts';
import { knownBy } from './knownBy.ts';
import { totalsKnownBy } from './totalsKnownBy.ts';

test('arithmetic is known once each of its numbers is', () => {
  const later = total({ parts: [figure({ knownFrom: '2023-09-12' }), figure({ knownFrom: '2024-01-01' })] });
  expect(totalsKnownBy([later], '2023-12-31')).toEqual([]);
  expect(totalsKnownBy([later], '2024-01-01')).toEqual([later]);
});

test('nothing of a later day is shown', () => {
  const items = [{ knownFrom: '2023-09-12' }, { knownFrom: '2023-09-13' }];
  expect(knownBy(items, '2023-09-12')).toEqual([items[0]]);
});
