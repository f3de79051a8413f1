import type { Answer, Schemas } from '@demarche/client';
import { useMemo } from 'preact/hooks';
import { extentOf, isHeldOn } from '../../../../src/domain/edtf.ts';
import { firstDay } from '../../../../src/domain/time.ts';
import { type Cell, cellOf } from '../../marks/marks.ts';
import { type Asked, client, together, useAnswer } from '../../state/answers.ts';
import { doubtWords } from '../../state/dates.ts';
import { all } from '../../state/dossier.ts';
import { slugOf } from '../../state/named.ts';
import { t } from '../../state/texts.ts';
import { type Lane, lanesOf, type Said } from '../lanes/lanes.ts';
import { cellsOn, loadSaid } from '../lanes/load.ts';

export type Actor = Schemas['Actor'];
export type Membership = Schemas['Membership'];

export interface Subject {
  actor: Actor;
  /** What it belongs to or speaks for, and who belongs to it or speaks for it. */
  groups: Membership[];
  people: Membership[];
}

export const useActor = (slug: string, knownAt: string | undefined): Asked<Subject> =>
  useAnswer(`actor ${slug} ${knownAt ?? ''}`, async (signal) => {
    const known = knownAt ? { knownAt } : {};
    const memberships = (of: { member: string } | { group: string }) =>
      all<Membership>(client.rows('/v1/memberships', { params: { query: { ...of, ...known, limit: 500 } }, signal }));
    const [{ data: actor }, groups, people] = await together([
      client.GET('/v1/actors/{id}', { params: { path: { id: slug }, query: known }, signal }),
      memberships({ member: slug }),
      memberships({ group: slug }),
    ]);
    return { actor, groups, people };
  });

/** Whether a membership held on a day whatever its true dates are. */
export const holdsOn = ({ validFrom, validTo }: Membership, day: string): boolean =>
  isHeldOn(extentOf(validFrom, validTo), firstDay(day));

/** Who counts among the members; one that only speaks for the group does not. */
export const counts = ({ isMember, represents }: Membership): boolean => isMember ?? !represents;

/** The role and the days of a membership in words, as far as they are on record. */
export const spellOf = ({ role, validFrom, validTo }: Membership): string =>
  [
    role,
    validFrom && t('cell.since', { day: doubtWords(validFrom) }),
    validTo && t('lanes.until', { day: doubtWords(validTo) }),
  ]
    .filter(Boolean)
    .join(', ');

export interface Question {
  asOf: string;
  dossier: string | undefined;
  moment: Record<string, string>;
}
/** The API parameters that all requests about an actor share. */
export const queryOf = ({ asOf, dossier, moment }: Question) => ({
  ...(moment as object),
  asOf,
  ...(dossier !== undefined && { dossier }),
});

export type Timeline = Answer<'/v1/actors/{id}/timeline'>;
type Positions = Answer<'/v1/actors/{id}/positions'>;
export type Shifts = Answer<'/v1/shifts'>;

export interface OverTime {
  lanes: Lane[];
  cells: ReadonlyMap<string, Cell>;
  timeline: Timeline;
  positions: Positions;
  shifts: Shifts;
  permalink: string;
}

/** An actor's timeline on each proposal, its positions on the day asked, and its shifts until then. */
export function useOverTime(slug: string, question: Question): Asked<OverTime> {
  const { dossier, moment } = question;
  const path = { id: slug };
  const { asOf: _, ...always } = queryOf(question);
  const over = useAnswer(`timeline of actor ${slug} ${JSON.stringify(always)}`, async (signal) => {
    const timeline = await client.GET('/v1/actors/{id}/timeline', { params: { path, query: always }, signal });
    const { knownAt, publishedBy } = moment;
    const said = await saidBy([slug, ...speakersIn(timeline)], { dossier, knownAt, publishedBy }, signal);
    return { timeline, said };
  });
  const query = queryOf(question);
  const on = useAnswer(`positions of ${slug} ${JSON.stringify(query)}`, async (signal) => {
    const [positions, shifts] = await Promise.all([
      client.GET('/v1/actors/{id}/positions', { params: { path, query }, signal }),
      client.GET('/v1/shifts', { params: { query: { ...query, actors: [slug], limit: 200 } }, signal }),
    ]);
    return { positions, shifts };
  });
  const answer = useMemo((): OverTime | undefined => {
    if (!over.answer || !on.answer) return undefined;
    const { timeline, said } = over.answer;
    const { positions, shifts } = on.answer;
    const listed = positions.data.map(({ proposal: { slug: one, id, name } }) => ({ slug: one ?? id, name }));
    const lanes = lanesOf(timeline.data, ({ proposal }) => proposal, listed, said);
    return {
      lanes,
      cells: cellsOn(
        lanes,
        positions.data.map((row) => [slugOf(row.proposal), cellOf(row, positions.meta)] as const),
      ),
      timeline,
      positions,
      shifts,
      permalink: client.permalink(timeline),
    };
  }, [over.answer, on.answer]);
  return { answer, error: over.error ?? on.error, isPending: over.isPending || on.isPending };
}

/** With more representatives than this, only the timeline shows who spoke for an actor. */
const MOST_SPEAKERS = 12;

/** Who spoke for the actor; or of whom it is said, where that was not the actor itself. */
const speakersIn = ({ data }: Timeline): string[] =>
  [...new Set(data.flatMap(({ via }) => (via ? [slugOf(via)] : [])))].slice(0, MOST_SPEAKERS);

type More = Parameters<typeof loadSaid>[1];
async function saidBy(actors: readonly string[], more: More, signal: AbortSignal): Promise<ReadonlyMap<string, Said>> {
  const found = await Promise.all(actors.map((actor) => loadSaid({ actor }, more, signal)));
  return new Map(found.flatMap((one) => [...one]));
}
