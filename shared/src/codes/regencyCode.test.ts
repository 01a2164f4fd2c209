import { describe, expect, it } from 'vitest';
import { isProvinceCode, provinceOf, readRegencyCode } from './regencyCode.ts';

describe('readRegencyCode', () => {
  it.each([
    ['3510', 'BPS', '3510'],
    ['35.10', 'KEMENDAGRI', '35.10'],
    ['  3578 ', 'BPS', '3578'],
    ['\t35.78\n', 'KEMENDAGRI', '35.78'],
  ])('reads "%s" as the %s code %s', (text, scheme, code) => {
    expect(readRegencyCode(text)).toEqual({ scheme, code });
  });

  it.each(['', ' ', '35', '351', '35100', '35.1', '35.100', '3.510', '35,10', '35 10', '35-10', 'Kediri', '35.10.01'])(
    'does not read "%s"',
    (text) => {
      expect(readRegencyCode(text)).toBeNull();
    },
  );
});

describe('province codes', () => {
  it.each([
    ['35', true],
    ['3510', false],
    ['3', false],
    ['', false],
    ['35 ', false],
  ])('isProvinceCode("%s") is %s', (text, expected) => {
    expect(isProvinceCode(text)).toBe(expected);
  });

  it('is the beginning of a regency code', () => {
    expect(provinceOf('3578')).toBe('35');
  });
});
