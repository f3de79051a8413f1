import { LEVELS } from '../domain/vocabulary.ts';
import type { Database } from './open.ts';
import type { StanceRow } from './stance-row.ts';

/** Revisions. */
export interface Span {
  after: number;
  upto: number;
}

/** Columns as packed big-endian bytes: PostgreSQL sends a hundred thousand rows as a dozen values. */
const PACKED = {
  id: 'id',
  revision: 'revision',
  actorId: 'actor_id',
  proposalId: 'proposal_id',
  from: "valid_from - DATE '1970-01-01'",
  to: `coalesce(valid_to - DATE '1970-01-01', 2147483647)`,
  eventId: 'coalesce(event_id, 0)',
  claimantId: 'coalesce(claimant_id, 0)',
  viaId: 'coalesce(via_id, 0)',
  level: `CASE level ${LEVELS.map((level, i) => `WHEN '${level}' THEN ${i}`).join(' ')} END`,
  bits: `CASE voice WHEN 'own' THEN 1 ELSE 0 END + CASE WHEN first_hand THEN 2 ELSE 0 END
    + 4 * ${precision('valid_from_precision')} + 16 * ${precision('valid_to_precision')}`,
};
const BATCH = 100_000;

function precision(column: string): string {
  return `CASE ${column} WHEN 'month' THEN 1 WHEN 'year' THEN 2 ELSE 0 END`;
}

/** In order of id; `before` is the last id that came before the span. */
export async function eachStance(
  db: Database,
  { after, upto }: Span,
  before: number,
  take: (stance: StanceRow) => void,
): Promise<void> {
  const columns = Object.entries(PACKED).map(([name, sql]) => `string_agg(int4send((${sql})::int), '') AS "${name}"`);
  for (let last = before; ; ) {
    const [packed] = await db.query<Record<keyof typeof PACKED, Uint8Array | null>>(
      `SELECT ${columns.join(', ')} FROM (
         SELECT * FROM stance WHERE id > $1 AND revision > $2 AND revision <= $3 ORDER BY id LIMIT ${BATCH}) s`,
      [last, after, upto],
    );
    if (!packed?.id) return;
    last = unpack(packed as Record<keyof typeof PACKED, Uint8Array>, take);
  }
}

function unpack(packed: Record<keyof typeof PACKED, Uint8Array>, take: (stance: StanceRow) => void): number {
  const view = Object.fromEntries(
    Object.entries(packed).map(([name, bytes]) => [name, new DataView(bytes.buffer, bytes.byteOffset, bytes.length)]),
  ) as Record<keyof typeof PACKED, DataView>;
  for (let at = 0; at < packed.id.length; at += 4) {
    const bits = view.bits.getInt32(at);
    take({
      id: view.id.getInt32(at),
      revision: view.revision.getInt32(at),
      actorId: view.actorId.getInt32(at),
      proposalId: view.proposalId.getInt32(at),
      level: view.level.getInt32(at),
      own: (bits & 1) !== 0,
      firstHand: (bits & 2) !== 0,
      fromPrecision: (bits >> 2) & 3,
      toPrecision: (bits >> 4) & 3,
      from: view.from.getInt32(at),
      to: view.to.getInt32(at),
      eventId: view.eventId.getInt32(at),
      claimantId: view.claimantId.getInt32(at),
      viaId: view.viaId.getInt32(at),
    });
  }
  return view.id.getInt32(packed.id.length - 4);
}
