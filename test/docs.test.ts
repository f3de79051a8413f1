import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCode } from '../src/http/problems/catalogue.ts';

const ROOT = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const docs = readdirSync(new URL('docs', ROOT)).filter((name) => name.endsWith('.md'));
const papers = ['README.md', 'CONTRIBUTING.md', ...docs.map((name) => `docs/${name}`)];

describe.each(papers)('%s', (paper) => {
  it('names files that exist', () => {
    const paths = [...read(paper).matchAll(/`((?:src|test|docs|prisma|openapi|scripts|\.ci)\/[\w./-]+)`/g)];
    const missing = paths.map(([, path]) => path as string).filter((path) => !existsSync(new URL(path, ROOT)));
    expect(missing).toEqual([]);
  });
});

describe('docs/decisions.md', () => {
  const text = read('docs/decisions.md');
  const headings = [...text.matchAll(/^## (\d+)\. .+\n(.*)$/gm)];

  it('gives each decision the next number, a date and a status', () => {
    expect(headings.length).toBe([...text.matchAll(/^## /gm)].length);
    expect(headings.map(([, number]) => Number(number))).toEqual(headings.map((_, i) => i + 1));
    for (const [, , status] of headings) expect(status).toMatch(/^\d{4}-\d\d-\d\d · (accepted|superseded by \d+)$/);
  });

  it('has at most 35 in force, in at most 2,500 words', () => {
    expect(headings.filter(([, , status]) => status?.endsWith('accepted')).length).toBeLessThanOrEqual(35);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(2500);
  });
});

it('CITATION.cff has the version of package.json', () => {
  expect(read('CITATION.cff')).toContain(`\nversion: ${JSON.parse(read('package.json')).version}\n`);
});

it('docs/architecture.md names problem codes of the catalogue', () => {
  const codes = [...read('docs/architecture.md').matchAll(/^\|.*\|.*\| (`[a-z-]+`(?:, `[a-z-]+`)*) \|$/gm)];
  const named = codes.flatMap(([, cell]) => [...(cell as string).matchAll(/`([a-z-]+)`/g)].map(([, code]) => code));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((code) => !isCode(code as string))).toEqual([]);
});
