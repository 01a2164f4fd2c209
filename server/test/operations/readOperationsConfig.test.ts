import { describe, expect, it } from 'vitest';
import { readOperationsConfig } from '../../src/operations/readOperationsConfig.ts';

describe('what operators decide', () => {
  it('has defaults that show nothing to strangers', () => {
    expect(readOperationsConfig({})).toEqual({ logLevel: 'info', metrics: 'off', hstsSeconds: null });
  });

  it.each([
    [{ LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
    [{ METRICS: 'off' }, { metrics: 'off' }],
    [{ METRICS: 'on' }, { metrics: 'on' }],
    [{ METRICS: '127.0.0.1:9464' }, { metrics: { host: '127.0.0.1', port: 9464 } }],
    [{ METRICS: '[::1]:9464' }, { metrics: { host: '::1', port: 9464 } }],
    [{ HSTS_SECONDS: '31536000' }, { hstsSeconds: 31_536_000 }],
  ])('reads %o', (environment, expected) => {
    expect(readOperationsConfig(environment)).toMatchObject(expected);
  });

  it.each([
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: found "loud", expected one of silent, fatal'],
    [{ METRICS: 'yes' }, 'METRICS: found "yes", expected off, on or <host>:<port>.'],
    [{ METRICS: 'here:70000' }, 'METRICS: found "here:70000"'],
    [{ HSTS_SECONDS: 'a year' }, 'HSTS_SECONDS: found "a year", expected a whole number of seconds.'],
  ])('refuses %o', (environment, reason) => {
    expect(() => readOperationsConfig(environment)).toThrow(reason);
  });
});
