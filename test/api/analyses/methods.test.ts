import { describe, expect, it } from 'vitest';
import { METHODS } from '../../../src/analyses/methods.ts';
import { testApp } from '../../support/app.ts';

const { get } = await testApp();

describe('methods', () => {
  it('are listed, each by its name, with what a reader needs', async () => {
    const { json } = await get('/v1/methods');
    expect(json.data.map(({ name }: { name: string }) => name)).toEqual(METHODS.map(({ name }) => name));
    for (const method of json.data) {
      expect((await get(`/v1/methods/${method.name}`)).json.data).toEqual(method);
      for (const list of [method.sources, method.limits, method.examples]) expect(list).not.toEqual([]);
    }
    expect((await get('/v1/methods/none')).status).toBe(404);
  });

  const examples = METHODS.flatMap(({ name, version, examples }) =>
    examples.map((example) => ({ method: `${name}/${version}`, ...example })),
  );
  it.each(examples)('$method: $given gives $figure', ({ figure, run }) => {
    const found = run();
    if (figure === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(figure, 9);
  });
});
