import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import * as vocabulary from '../../src/domain/vocabulary.ts';
import * as generated from '../../src/generated/prisma/enums.ts';

/** Terms that live in JSON or follow from others, and so are no enum of the database. */
const NOT_STORED = {
  ABSENCES: 'derived',
  CONDITION_TYPES: 'JSON',
  TRUTHS: 'derived',
  CHANGES: 'derived',
  STAGES: 'derived',
  INTERVALS: 'asked',
  SCALE: 'some of LEVELS',
};
const lists: Record<string, readonly string[]> = Object.fromEntries(
  Object.entries(vocabulary).filter(([, value]) => Array.isArray(value)) as [string, readonly string[]][],
);

const NAMES: Record<string, string> = {
  ActorType: 'ACTOR_TYPES',
  DatePrecision: 'DATE_PRECISIONS',
  Level: 'LEVELS',
  AmbiguityBasis: 'AMBIGUITY_BASES',
  Voice: 'VOICES',
  Directness: 'DIRECTNESSES',
  Confidence: 'CONFIDENCES',
  Likelihood: 'LIKELIHOODS',
  ProposalRelationType: 'PROPOSAL_RELATIONS',
  EventKind: 'EVENT_KINDS',
  EventContext: 'EVENT_CONTEXTS',
  ParticipantRole: 'PARTICIPANT_ROLES',
  AgendaResult: 'AGENDA_RESULTS',
  LinkMode: 'LINK_MODES',
  StatementRelationType: 'STATEMENT_RELATIONS',
  Capacity: 'CAPACITIES',
  CodingRole: 'CODING_ROLES',
  SourceReliability: 'SOURCE_RELIABILITIES',
};

const schema = await readFile(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8');
const enums = new Map(
  [...schema.matchAll(/^enum (\w+) \{\n(.*?)^\}/gms)].map(([, name, body]) => [
    name as string,
    (body as string).split('\n').flatMap((line) => line.trim().match(/^\w+$/) ?? []),
  ]),
);

describe('Prisma’s copy of the vocabulary', () => {
  it('has every list, and no other', () => {
    expect([...enums.keys()].sort()).toEqual(Object.keys(NAMES).sort());
    expect([...Object.values(NAMES), ...Object.keys(NOT_STORED)].sort()).toEqual(Object.keys(lists).sort());
  });

  it.each(Object.entries(NAMES))('says %s as %s does, in the same order', (name, list) => {
    expect(enums.get(name)).toEqual([...(lists[list] ?? [])]);
    expect(Object.values((generated as Record<string, object>)[name] ?? {})).toEqual(enums.get(name));
  });
});

it('has a band of per cent for each likelihood, one after the other', () => {
  const bands = vocabulary.LIKELIHOODS.map((term) => vocabulary.LIKELIHOOD_BANDS[term]);
  expect(bands[0]?.[0]).toBe(1);
  expect(bands.at(-1)?.[1]).toBe(99);
  for (const [i, band] of bands.entries()) if (i > 0) expect(band[0]).toBe(bands[i - 1]?.[1]);
});
