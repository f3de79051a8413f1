import { z } from 'zod';
import { contract } from '../../http/operation.ts';
import { asOf, flag, knownAt, minRevision, paging } from '../../http/request/query.ts';
import { tableOf } from '../../http/tables/table.ts';
import { Level, named, Reason } from '../../nouns/shapes.ts';
import {
  Stance,
  StanceAnswer,
  StanceCorrection,
  StanceDraft,
  StanceHistory,
  StancePage,
  Voice,
} from '../../nouns/stance.ts';

export const StanceFilters = {
  actor: named('an actor').optional(),
  proposal: named('a proposal').optional(),
  dossier: named('a dossier').optional(),
  claimant: named('an actor').optional(),
  statement: named('a statement').optional(),
  event: named('an event').optional(),
  level: Level.optional(),
  voice: Voice.optional(),
};

const tag = 'stances';
const table = tableOf(Stance);
const params = z.strictObject({ id: z.string().max(120).describe('Stance id, such as stn_1.') });
const ReadQuery = z.strictObject({ knownAt, minRevision });
const withdrawn = flag()
  .default(false)
  .meta({ description: 'Whether corrected and retracted stances are listed too.' });
const ListQuery = z.strictObject({ ...paging, asOf, withdrawn, ...StanceFilters });
const NAMED = ['unknown-record', 'wrong-kind', 'revision-not-yet'] as const;
const WRITES = [
  'unknown-reference',
  'wrong-kind-reference',
  'reversed-interval',
  'stance-overlap',
  'slug-taken',
] as const;
const GONE = ['already-superseded', 'already-retracted'] as const;

export const createStance = contract({
  method: 'POST',
  url: '/v1/stances',
  id: 'createStance',
  tag,
  summary: 'Record a stance',
  description:
    'With its statements and their sources inline, or by id or slug. All of it is one revision. Whose voice it is follows from the statements’ chains.',
  body: StanceDraft,
  answer: StanceAnswer,
  status: 201,
  write: true,
  problems: WRITES,
});

export const listStances = contract({
  method: 'GET',
  url: '/v1/stances',
  id: 'listStances',
  tag,
  summary: 'List stances',
  description: 'In order of id. With `asOf`, only those whose valid time holds that day.',
  query: ListQuery,
  answer: StancePage,
  table,
  cache: true,
  problems: ['unknown-reference', 'revision-not-yet', 'unknown-record', 'wrong-kind'],
});

export const getStance = contract({
  method: 'GET',
  url: '/v1/stances/:id',
  id: 'getStance',
  tag,
  summary: 'Read a stance',
  description: 'As it was known at `knownAt`; a corrected or retracted one says so.',
  params,
  query: ReadQuery,
  answer: StanceAnswer,
  cache: true,
  problems: NAMED,
});

export const getStanceHistory = contract({
  method: 'GET',
  url: '/v1/stances/:id/history',
  id: 'getStanceHistory',
  tag,
  summary: 'Every coding of a stance',
  description: 'The stance and its corrections, oldest first, whichever of them is asked for.',
  params,
  query: ReadQuery,
  answer: StanceHistory,
  table,
  cache: true,
  problems: NAMED,
});

export const correctStance = contract({
  method: 'POST',
  url: '/v1/stances/:id/corrections',
  id: 'correctStance',
  tag,
  summary: 'Correct a stance',
  description:
    'A new stance that supersedes this one: what was coded wrong, with the reason. A change of mind is no correction: record a new stance. Actor and proposal stay; for those, retract and record anew.',
  params,
  body: StanceCorrection,
  answer: StanceAnswer,
  status: 201,
  write: true,
  problems: [...NAMED, ...WRITES, ...GONE],
});

export const retractStance = contract({
  method: 'POST',
  url: '/v1/stances/:id/retraction',
  id: 'retractStance',
  tag,
  summary: 'Retract a stance',
  description: 'Withdraws it with a reason. Nothing is deleted: older moments still show it.',
  params,
  body: Reason,
  answer: StanceAnswer,
  write: true,
  problems: [...NAMED, ...GONE],
});
