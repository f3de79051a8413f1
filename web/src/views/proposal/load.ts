import type { Answer, Schemas } from '@demarche/client';
import { useMemo } from 'preact/hooks';
import { type Cell, cellOf } from '../../marks/marks.ts';
import { type Asked, client, useAnswer } from '../../state/answers.ts';
import { type Lane, lanesOf } from '../lanes/lanes.ts';
import { cellsOn, loadSaid } from '../lanes/load.ts';

export type Proposal = Schemas['Proposal'];
type Moment = Record<string, string>;

export const useProposal = (slug: string, knownAt: string | undefined): Asked<Proposal> =>
  useAnswer(`proposal ${slug} ${knownAt ?? ''}`, async (signal) => {
    const query = knownAt ? { knownAt } : {};
    return (await client.GET('/v1/proposals/{id}', { params: { path: { id: slug }, query }, signal })).data;
  });

type Positions = Answer<'/v1/proposals/{id}/positions'>;
export interface OverTime {
  lanes: Lane[];
  cells: ReadonlyMap<string, Cell>;
  timeline: Answer<'/v1/proposals/{id}/timeline'>;
  positions: Positions;
  permalink: string;
}

/** Who stood where over time, and on the day asked: another day asks for no other timeline. */
export function useOverTime(slug: string, asOf: string, moment: Moment): Asked<OverTime> {
  const path = { id: slug };
  const over = useAnswer(`timeline of ${slug} ${JSON.stringify(moment)}`, async (signal) => {
    const [timeline, said] = await Promise.all([
      client.GET('/v1/proposals/{id}/timeline', { params: { path, query: moment as object }, signal }),
      loadSaid({ proposal: slug }, { knownAt: moment.knownAt, publishedBy: moment.publishedBy }, signal),
    ]);
    return { timeline, said };
  });
  const query = { ...(moment as object), asOf };
  const on = useAnswer(`positions on ${slug} ${JSON.stringify(query)}`, (signal) =>
    client.GET('/v1/proposals/{id}/positions', { params: { path, query }, signal }),
  );
  const answer = useMemo((): OverTime | undefined => {
    if (!over.answer || !on.answer) return undefined;
    const { timeline, said } = over.answer;
    const positions = on.answer;
    const listed = positions.data.map(({ actor }) => actor);
    const lanes = lanesOf(timeline.data, ({ actor }) => actor, listed, said);
    return {
      lanes,
      cells: cellsOn(
        lanes,
        positions.data.map((row) => [row.actor.slug, cellOf(row, positions.meta)] as const),
      ),
      timeline,
      positions,
      permalink: client.permalink(timeline),
    };
  }, [over.answer, on.answer]);
  return { answer, error: over.error ?? on.error, isPending: over.isPending || on.isPending };
}

export type Triggers = Answer<'/v1/proposals/{id}/triggers'>;

export type Lineage = Answer<'/v1/proposals/{id}/lineage'>;
export type Step = Schemas['VersionStep'];

interface Versions {
  answer: Lineage;
  /** What supersedes this one. */
  newer: Schemas['Ref'][];
}

/** The versions of a proposal, as far as they are known. */
export const useVersions = (slug: string, asOf: string, moment: Record<string, string>): Asked<Versions> =>
  useAnswer(`versions ${slug} ${asOf} ${JSON.stringify(moment)}`, async (signal) => {
    const answer = await client.GET('/v1/proposals/{id}/lineage', {
      params: { path: { id: slug }, query: { ...(moment as object), asOf } },
      signal,
    });
    const isIt = ({ slug: one, id }: Schemas['Ref']) => one === slug || id === slug;
    return { answer, newer: answer.data.filter(({ older }) => isIt(older)).map(({ newer }) => newer) };
  });
