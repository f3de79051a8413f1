import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Options } from '../../../src/exchange/formats/dna.ts';
import { importing } from '../../exchange/importing.ts';

const DATA = process.env.DEMARCHE_TEST_DATA ?? new URL('../../../../shared/data', import.meta.url).pathname;
const sample = `${DATA}/dna_sample/statements.csv`;

/** The published figures of the sample: Leifeld's program gives the same. Needs ../shared/data/dna_sample. */
describe.skipIf(!existsSync(sample))('the sample of the Discourse Network Analyzer, imported', async () => {
  const { file, get } = await importing();
  const figures = async (query: string) => {
    const { status, json, text } = await get(`/v1/networks?dossier=discourse-network&${query}`);
    expect(status, text).toBe(200);
    const [{ statements, ties, weight }] = json.networks;
    return { statements, ties, weight };
  };
  beforeAll(async () => {
    await file('dna', readFileSync(sample), { options: Options.parse({}) });
  });

  it('has 40 statements in 22 ties of actors to concepts', async () => {
    expect(await figures('ties=proposals&aggregation=ignore')).toEqual({ statements: 40, ties: 22, weight: 40 });
  });

  it.each([
    ['ignore', 276],
    ['congruence', 160],
    ['conflict', 116],
    ['subtract', 44],
  ])('adds up over 21 ties of actors, in a matrix: %s to %i', async (aggregation, sum) => {
    expect(await figures(`aggregation=${aggregation}`)).toEqual({ statements: 40, ties: 21, weight: sum / 2 });
  });

  it('has 23 statements once what a document repeats counts once', async () => {
    expect((await figures('duplicates=source&aggregation=ignore')).statements).toBe(23);
  });

  it('gives what it gives, whatever the ledger knows of people beside', async () => {
    const { json } = await get('/v1/networks?dossier=discourse-network&aggregation=ignore');
    expect(json.nodes).toHaveLength(7);
    const again = await get(json.meta.permalink);
    expect(again.json.nodes).toEqual(json.nodes);
  });
});
