import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, SETTINGS, type Setting } from '../src/config.ts';

const NAMES = Object.keys(SETTINGS) as Setting[];
const fault = (environment: Record<string, string>): string[] => {
  try {
    readConfig(environment);
  } catch (error) {
    return (error as ConfigError).faults;
  }
  throw new Error('was taken');
};

describe('docs/configuration.md', async () => {
  const text = await readFile(new URL('../docs/configuration.md', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| `([A-Z_]+)` \| (.+?) \| (.*?) \| (.+) \|$/gm)].map(
    ([, name, type, preset, about]) => ({ name: name as Setting, type: type as string, preset, about }),
  );
  /** `a to b`: the least and the most that are taken. */
  const bounds = (type: string) =>
    type
      .match(/^([\d,]+) to ([\d,]+)$/)
      ?.slice(1)
      .map((n) => Number(n.replaceAll(',', '')));

  it('has every setting, in order, with its default and sentence', () => {
    expect(rows.map(({ name }) => name)).toEqual(NAMES);
    for (const { name, preset, about } of rows) {
      expect([name, preset]).toEqual([name, SETTINGS[name].default === '' ? 'empty' : `\`${SETTINGS[name].default}\``]);
      expect([name, about]).toEqual([name, SETTINGS[name].about]);
    }
  });

  it.each(rows)('says what $name takes: $type', ({ name, type }) => {
    const takes = (value: string | number) => SETTINGS[name].shape.safeParse(String(value)).success;
    const range = bounds(type);
    if (range) {
      const [least = 0, most = 0] = range;
      expect([least - 1, least, most, most + 1].map(takes)).toEqual([false, true, true, false]);
      expect(['', ' 5', '5.0', '1e3', '-1', 'ten'].filter(takes)).toEqual([]);
    } else if (type.includes('`')) {
      const terms = [...type.matchAll(/`([^`]+)`/g)].map(([, term]) => term as string);
      expect(terms.filter((term) => !takes(term))).toEqual([]);
      expect([...terms.map((term) => term.toUpperCase()), 'yes', '1', ''].filter(takes)).toEqual([]);
    } else if (type === 'URL') {
      expect(['postgresql://u:p@h:5432/d', 'postgres://h/d', ''].every(takes)).toBe(true);
      expect(['mysql://h/d', 'h/d', 'postgresql://'].filter(takes)).toEqual([]);
    } else {
      expect(type).toBe('text');
      expect([takes('x'), takes('')]).toEqual([true, false]);
    }
  });
});

describe('readConfig', () => {
  it('has a default for all, and takes an empty value for none given', () => {
    const config = readConfig({});
    expect(Object.keys(config)).toEqual(NAMES);
    expect(config).toMatchObject({ PORT: 8080, DATABASE_URL: '', TRUST_PROXY: false, LOG_REQUESTS: true });
    expect(readConfig(Object.fromEntries(NAMES.map((name) => [name, ''])))).toEqual(config);
  });

  it('reads what is given', () => {
    expect(readConfig({ PORT: '0', TRUST_PROXY: 'true', LOG_LEVEL: 'silent', UNKNOWN: 'x' })).toMatchObject({
      PORT: 0,
      TRUST_PROXY: true,
      LOG_LEVEL: 'silent',
    });
  });

  it('reports all faults at once, each with its name, what was given and what is wanted', () => {
    const faults = fault({
      PORT: '65536',
      POOL_SIZE: 'many',
      TRUST_PROXY: 'yes',
      HOST: 'ok',
      DATABASE_URL: 'mysql://h/d',
    });
    expect(faults.map((text) => text.slice(0, text.indexOf(':')))).toEqual([
      'PORT=65536',
      'DATABASE_URL=…',
      'POOL_SIZE=many',
      'TRUST_PROXY=yes',
    ]);
    expect(faults[0]).toBe('PORT=65536: from 0 to 65535. Port to listen on; 0 for any free port.');
    expect(new ConfigError(faults).message.split('\n')).toHaveLength(5);
  });

  it('does not repeat a password', () => {
    expect(fault({ DATABASE_URL: 'mysql://user:secret@host/db' }).join()).not.toContain('secret');
  });
});
