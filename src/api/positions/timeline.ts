import type { z } from 'zod';
import { formatBound } from '../../domain/time.ts';
import { type Candidate, runs, segments } from '../../domain/timeline.ts';
import type { Level } from '../../domain/vocabulary.ts';
import { directnessOf } from '../../ledger/reading/filter.ts';
import { type Voices, viaOf, voicesOn } from '../../ledger/reading/voices.ts';
import type { Context } from '../context.ts';
import { evidenceFilterOf } from '../evidence-filter.ts';
import { filterBy, rangeOf, recordNamed } from '../names.ts';
import { actorRef, actorRefOrNull, refTo } from '../present.ts';
import { claimantRef } from '../stances/stance.ts';
import { stanceIdOf } from './position.ts';
import type { TimelineQuery } from './query.ts';
import { POSITIONS_VERSION } from './schema.ts';
import { permalink } from './snapshot.ts';

/** Where an actor stood over time: a row for each stretch at one level, by voice and proposal. */
export function timelineOf(context: Context, id: string, query: z.output<typeof TimelineQuery>) {
  const { model } = context;
  const actorId = recordNamed(model, 'actor', id);
  const { knownAt } = context.moment(query);
  const only = filterBy(model, 'proposal', 'proposal', query.proposal);
  const dossier = filterBy(model, 'dossier', 'dossier', query.dossier);
  const { from, to } = rangeOf(query);
  const filter = evidenceFilterOf(query);
  const speakers = [actorId, ...(model.affiliations(knownAt).representatives.get(actorId) ?? []).map((s) => s.actorId)];
  const proposals = new Set(
    speakers.flatMap((id) => model.identities(knownAt).rowsOf(id)).map((row) => model.stances.proposal[row] as number),
  );
  const rows = [...proposals]
    .filter((id) => only === undefined || id === only)
    .filter((id) => dossier === undefined || model.stores.proposal.at(id, knownAt)?.value.dossierId === dossier)
    .flatMap((id) =>
      stretches(context, actorId, id, knownAt, voicesOn(model, id, knownAt, filter).get(actorId), query.voice),
    )
    .filter(({ span }) => span.until > from && span.since < to)
    .sort((a, b) => a.span.since - b.span.since || a.proposalId - b.proposalId || (a.row.voice === 'own' ? -1 : 1));
  const actor = actorRef(model, actorId, knownAt);
  const link = permalink(`/v1/actors/${actor.slug}/timeline`, { ...query }, { knownAt });
  const meta = {
    actor,
    knownAt,
    recordedAt: model.recordedAt(knownAt),
    method: `positions/${POSITIONS_VERSION}`,
    total: rows.length,
    permalink: link,
  };
  return { data: rows.map(({ row }) => row), meta };
}

function stretches(
  context: Context,
  actorId: number,
  proposalId: number,
  knownAt: number,
  voices: Voices | undefined,
  only?: string,
) {
  const { model } = context;
  const proposal = refTo(model, 'proposal', proposalId, knownAt);
  const said = (
    voice: 'own' | 'attributed',
    claimant: ReturnType<typeof claimantRef> | null,
    candidates: Candidate<Level>[],
  ) => {
    if (only !== undefined && only !== voice) return [];
    const all = runs(segments(candidates));
    return all.map((run, i) => ({
      proposalId,
      span: { since: run.since, until: run.until },
      row: {
        proposal,
        voice,
        claimant,
        via: actorRefOrNull(model, viaOf(model, run.first.row, actorId, knownAt), knownAt),
        level: run.level,
        previous: all[i - 1]?.level ?? null,
        change: i === 0 ? ('initial' as const) : ('shift' as const),
        ...directnessOf(model, run.first.row, knownAt),
        since: model.stances.sinceText(run.first.row, run.since),
        until: formatBound(run.until),
        stances: candidates
          .filter((c) => c.level === run.level && c.from >= run.since && c.from < run.until)
          .map((c) => stanceIdOf(c.row)),
      },
    }));
  };
  if (!voices) return [];
  const claims = [...voices.claims.values()].flatMap(({ claimantId, description, candidates }) =>
    said('attributed', claimantRef(model, claimantId, description, knownAt), candidates),
  );
  return [...said('own', null, voices.own), ...claims];
}
