import { client, useAnswer } from '../state/answers.ts';
import type { Moment } from '../state/dossier.ts';
import { list, word } from '../state/texts.ts';
import { keyOf } from './key.ts';
import { type Cell, marksOf } from './marks.ts';

interface ToldQuestion {
  asOf: string;
  moment: Moment;
  proposals: string[];
  /** Whose cells: these actors', or those of a group's members of the day. */
  of: { actors: string[] } | { group: string };
}

const NOBODY: ReadonlyMap<string, Cell> = new Map();

/** The cells of those who are known only from others, by proposal and actor: what analyses count, with the level that is told. */
export function useTold({ asOf, moment, proposals, of }: ToldQuestion): ReadonlyMap<string, Cell> {
  const query = { ...moment, asOf, proposals, ...of };
  const isAsked = proposals.length > 0 && (!('actors' in of) || of.actors.length > 0);
  const { answer } = useAnswer(isAsked ? `told ${JSON.stringify(query)}` : null, async (signal) => {
    const { data } = await client.GET('/v1/positions', {
      params: { query: { ...query, include: ['marks' as const] } },
      signal,
    });
    const cells = data as (Cell & { proposal: { slug: string }; actor: { slug: string } })[];
    return new Map(
      cells
        .filter((cell) => marksOf(cell, asOf).isRing)
        .map((cell): [string, Cell] => [keyOf(cell.proposal.slug, cell.actor.slug), cell]),
    );
  });
  return answer ?? NOBODY;
}

/** What others say the level is, in words. */
export const toldWords = ({ claims = [] }: Cell): string =>
  list([...new Set(claims.map(({ level }) => word('mark', level).toLowerCase()))]);
