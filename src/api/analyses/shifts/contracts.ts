import { contract } from '../../../http/operation.ts';
import { MOMENT } from '../../../http/table.ts';
import { rowTable } from '../../noun-contracts.ts';
import { IdOrSlug } from '../../nouns.ts';
import {
  EventShiftsAnswer,
  EventShiftsQuery,
  ShiftsAnswer,
  ShiftsQuery,
  VolatilityAnswer,
  VolatilityQuery,
} from './schema.ts';

export const listShifts = contract({
  method: 'GET',
  url: '/v1/shifts',
  id: 'listShifts',
  tag: 'analyses',
  summary: 'Who moved, on what, and when',
  description:
    'Changes of mind in order of days: from which level to which, over which interval, and the events in between. After is never because: a reason is there only where a statement gives one. Corrections and reaffirmations are no shifts.',
  query: ShiftsQuery,
  answer: ShiftsAnswer,
  table: rowTable(ShiftsAnswer, ...MOMENT),
  cache: true,
  long: true,
  problems: ['unknown-reference', 'revision-not-yet', 'reversed-range'],
});

export const getEventShifts = contract({
  method: 'GET',
  url: '/v1/events/:id/shifts',
  id: 'getEventShifts',
  tag: 'analyses',
  summary: 'Who moved after an event',
  description:
    'The shifts of the event’s dossier in whose interval it lies, and that came up to `days` after it. After, not because.',
  params: IdOrSlug,
  query: EventShiftsQuery,
  answer: EventShiftsAnswer,
  table: rowTable(EventShiftsAnswer, ...MOMENT),
  cache: true,
  long: true,
  problems: ['unknown-record', 'wrong-kind', 'unknown-reference', 'revision-not-yet', 'reversed-range'],
});

export const listVolatility = contract({
  method: 'GET',
  url: '/v1/volatility',
  id: 'listVolatility',
  tag: 'analyses',
  summary: 'How often each actor moved',
  description:
    'Shifts a year of being observed, reversals and crossings, with n and the span; those who moved most first.',
  query: VolatilityQuery,
  answer: VolatilityAnswer,
  table: rowTable(VolatilityAnswer, ...MOMENT),
  cache: true,
  long: true,
  problems: ['unknown-reference', 'revision-not-yet', 'reversed-range'],
});
