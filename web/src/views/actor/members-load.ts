import type { Answer, Schemas } from '@demarche/client';
import { LEVELS } from '../../../../src/domain/vocabulary.ts';
import type { Level } from '../../marks/marks.ts';
import { type Asked, client, useAnswer } from '../../state/answers.ts';
import { t, word } from '../../state/texts.ts';
import { type Question, queryOf } from './load.ts';

export type Unity = Schemas['BlocUnity'];
type Positions = Answer<'/v1/actors/{id}/positions'>;
export type Members = NonNullable<Positions['data'][number]['members']>;

/** A group on one proposal: how united it is, and who of its members stands where. */
export interface GroupRow {
  unity: Unity;
  members: Members;
}

export interface Group {
  rows: GroupRow[];
  unity: Answer<'/v1/actors/{id}/unity'>;
  permalink: string;
}

export const useGroup = (slug: string, question: Question): Asked<Group> =>
  useAnswer(`group ${slug} ${JSON.stringify(question)}`, async (signal) => {
    const path = { id: slug };
    const query = queryOf(question);
    const [unity, positions] = await Promise.all([
      client.GET('/v1/actors/{id}/unity', { params: { path, query }, signal }),
      client.GET('/v1/actors/{id}/positions', { params: { path, query: { ...query, include: ['members'] } }, signal }),
    ]);
    const members = new Map(positions.data.map((row) => [row.proposal.id, row.members]));
    return {
      rows: unity.data.flatMap((row) => {
        const found = members.get(row.proposal.id);
        return found ? [{ unity: row, members: found }] : [];
      }),
      unity,
      permalink: client.permalink(unity),
    };
  });

/** The members at each level that somebody has, from one end of the scale to the other. */
export const byLevel = ({ positions = [] }: Members): [Level, Schemas['ActorRef'][]][] =>
  LEVELS.map((level): [Level, Schemas['ActorRef'][]] => [
    level,
    positions.filter((one) => one.level === level).map(({ actor }) => actor),
  ]).filter(([, actors]) => actors.length > 0);

/** The quorum that the reason mentions; null if the reason is another one. */
function quorumIn(reason: string | null): { n: number; of: number; least: number } | null {
  const [, n, of, least] = /^quorum: (\d+) of (\d+) .*?(\d+) (?:is|are) asked for/.exec(reason ?? '') ?? [];
  return n === undefined ? null : { n: Number(n), of: Number(of), least: Number(least) };
}

/** The label or, if there is none, the reason. */
export function labelWords({ label, reason, members, n }: Unity): string {
  if (label !== null) return t('members.label', { label: word('unity', label), n, members });
  if (n === 0) return t('members.noLevel', { members });
  const quorum = quorumIn(reason);
  return quorum ? t('members.quorum', quorum) : t('unity.few', { n, of: members });
}
