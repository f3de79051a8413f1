import { firstDay, formatDay, parseDate } from '../../domain/time.ts';
import type { StancePart } from './line.ts';

type Row = Record<string, unknown>;

/** Dates that were taken apart before: many stances share few. */
const days = new Map<string, { day: string; precision: string }>();
const MOST_DAYS = 100_000;

function dayOf(text: string): { day: string; precision: string } {
  let found = days.get(text);
  if (!found) {
    found = { day: formatDay(firstDay(text)), precision: parseDate(text)?.precision as string };
    if (days.size >= MOST_DAYS) days.clear();
    days.set(text, found);
  }
  return found;
}

/** The row of a stance, as the door would write it. One object with what there is, because there are so many of them. */
export function stanceRow(part: StancePart, revision: number): Row {
  const from = dayOf(part.validFrom);
  const row: Row = {
    id: part.id,
    revision,
    actorId: part.actorId,
    proposalId: part.proposalId,
    level: part.level,
    voice: part.voice,
    firstHand: part.firstHand ?? false,
    validFrom: from.day,
    validFromPrecision: from.precision,
  };
  if (part.eventId !== undefined) row.eventId = part.eventId;
  for (const field of SELDOM) if (part[field] !== undefined) row[field] = part[field];
  if (part.validTo !== undefined) {
    const to = dayOf(part.validTo);
    row.validTo = to.day;
    row.validToPrecision = to.precision;
  }
  return row;
}

const SELDOM = [
  'basis',
  'viaId',
  'claimantId',
  'claimantDescription',
  'salience',
  'confidence',
  'likelihood',
  'conditions',
  'note',
  'supersedesId',
  'correctionReason',
] as const;

export const statementRows = ({ id, statementIds = [] }: StancePart, revision: number): Row[] =>
  statementIds.map((statementId, position) => ({ stanceId: id, position, revision, statementId }));
