import type { Schemas } from '@demarche/client';
import { client } from '../../state/answers.ts';
import { ask } from '../../state/cache.ts';
import { doubtWords } from '../../state/dates.ts';
import { type AnyRecord, type NounName, type RecordShapes, speakersOf } from '../../state/records.ts';
import { t, word } from '../../state/texts.ts';
import type { ListKind } from './lists.tsx';

interface Noun<R> {
  /** The question that its page answers. */
  title(record: R): string;
  /** Fields that are shown in a way of their own. */
  apart: readonly (keyof R)[];
  /** The statements that it rests on, which are shown whole. */
  said?(record: R): readonly string[];
  /** What rests on it, and the filter that asks for it. */
  rests: readonly (readonly [kind: ListKind, filter: string])[];
}

/** Everything in which the pages of one noun differ from those of another. */
export const NOUNS: { [N in NounName]: Noun<RecordShapes[N]> } = {
  events: {
    title: ({ name, occurredOn, context }) =>
      t('record.title.events', { name, day: occurredOn ? doubtWords(occurredOn) : word('value', context) }),
    apart: ['name'],
    rests: [
      ['shifts', 'event'],
      ['statements', 'event'],
      ['stances', 'event'],
      ['expectations', 'event'],
    ],
  },
  sources: {
    title: ({ title, publisher }) => t('record.title.sources', { name: title, publisher }),
    apart: ['title', 'text'],
    rests: [['statements', 'source']],
  },
  statements: {
    title: (statement) =>
      t('record.title.statements', {
        who: speakersOf(statement) ?? statement.source.name,
        source: statement.source.name,
      }),
    apart: ['chain', 'quote', 'paraphrase', 'spokenOn', 'informationCredibility', 'source'],
    said: ({ id }) => [id],
    rests: [
      ['stances', 'statement'],
      ['expected', 'statement'],
      ['codings', 'statement'],
    ],
  },
  stances: {
    title: ({ actor, proposal, level }) =>
      t('record.title.stances', { actor: actor.name, proposal: proposal.name, level: word('mark', level) }),
    apart: ['statements'],
    said: ({ statements }) => statements.map(({ id }) => id),
    rests: [],
  },
  memberships: {
    title: ({ member, group }) => t('record.title.memberships', { member: member.name, group: group.name }),
    apart: [],
    rests: [],
  },
  coverages: {
    title: ({ coder, dossier }) => t('record.title.coverages', { coder, dossier: dossier.name }),
    apart: [],
    rests: [],
  },
  expectations: {
    title: ({ holder, event }) => t('record.title.expectations', { holder: holder.name, event: event.name }),
    apart: ['statements'],
    said: ({ statements }) => statements.map(({ id }) => id),
    rests: [],
  },
  codings: {
    title: ({ coder, actor, proposal }) =>
      t('record.title.codings', { coder, actor: actor.name, proposal: proposal.name }),
    apart: ['statement'],
    said: ({ statement }) => [statement.id],
    rests: [],
  },
  releases: { title: ({ name }) => t('record.title.releases', { name }), apart: ['name'], rests: [] },
};

type Moment = { knownAt?: string; asOf?: string };

/** Cast to one path, because the nouns' paths differ only in name, but their types do not unify. */
export const readRecord = (noun: NounName, id: string, moment: Moment, signal: AbortSignal) =>
  client
    .GET(`/v1/${noun}/{id}` as '/v1/events/{id}', {
      // A stance never changes, so it is asked for without a day.
      params: { path: { id }, query: noun === 'stances' ? { knownAt: moment.knownAt } : moment },
      signal,
    })
    .then(({ data }) => data as AnyRecord);

/** Asked once for a page, though both its head and its list of versions need it. */
export const readHistory = (noun: string, id: string, { knownAt }: Moment, signal: AbortSignal) =>
  ask(
    `versions of ${noun} ${id} ${knownAt ?? ''}`,
    (signal) =>
      client
        .GET(`/v1/${noun}/{id}/history` as '/v1/events/{id}/history', {
          params: { path: { id }, query: { knownAt } },
          signal,
        })
        .then(({ data, meta }) => ({ versions: data as AnyRecord[], knownAt: meta.knownAt })),
    signal,
  );

export const readStatement = (id: string, knownAt: string | undefined, signal: AbortSignal) =>
  client
    .GET('/v1/statements/{id}', { params: { path: { id }, query: { knownAt } }, signal })
    .then(async ({ data: statement }) => ({
      statement,
      source: (await readRecord('sources', statement.source.id, { knownAt }, signal)) as Schemas['Source'],
    }));
