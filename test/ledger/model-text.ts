import type { ReadModel } from '../../src/ledger/model/model.ts';
import { KINDS } from '../../src/nouns/nouns.ts';

/** All that a model says of its records and stances, as text: the order of fields is of the answers too. */
export function modelText({ stores, stances, head, revisions }: ReadModel): string[] {
  const records = KINDS.flatMap((kind) =>
    stores[kind].entries().map(({ id, slug, versions }) => JSON.stringify([kind, id, slug, versions])),
  );
  const rows = Array.from({ length: stances.size }, (_, row) => {
    const days = [stances.earliest, stances.from, stances.to, stances.until].map((column) => column[row]);
    const names = [stances.actor, stances.proposal, stances.event, stances.claimant, stances.via];
    const flags = [stances.isOwn(row), stances.isFirstHand(row), stances.isPlain(row), stances.isInDoubt(row)];
    const ends = [stances.closed[row], stances.supersededBy(row, head), stances.retraction(row, head)];
    const dates = [stances.validFrom(row), stances.validTo(row), ...days];
    const extra = Object.entries(stances.extra(row)).sort(([one], [other]) => (one < other ? -1 : 1));
    return JSON.stringify([row, stances.levelOf(row), names.map((column) => column[row]), dates, flags, ends, extra]);
  });
  return [...records, ...rows, JSON.stringify(revisions)];
}
