import { z } from 'zod';

export const MethodName = z.strictObject({ name: z.string().max(100).describe('Name of a method.') });
export const NoQuery = z.strictObject({});

const Worked = z.strictObject({
  given: z.string(),
  input: z.unknown().describe('The case as data.'),
  figure: z.number().nullable().describe('What the method gives; a test computes it.'),
});

export const Method = z
  .strictObject({
    name: z.string(),
    version: z.string().describe('A changed method is a new version.'),
    title: z.string(),
    about: z.string(),
    formula: z.string(),
    parameters: z.record(z.string(), z.string()),
    sources: z.array(z.string()).describe('Who defined it.'),
    limits: z.array(z.string()).describe('What it does not tell.'),
    examples: z.array(Worked),
  })
  .meta({ id: 'Method', description: 'A measure: formula, parameters, source, limits and worked cases.' });

export const MethodAnswer = z.strictObject({ data: Method }).meta({ id: 'MethodAnswer' });
export const MethodList = z
  .strictObject({ data: z.array(Method), meta: z.strictObject({ total: z.int() }) })
  .meta({ id: 'MethodList' });
