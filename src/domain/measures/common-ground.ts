import type { Standing } from '../triggers.ts';
import { type Level, score } from '../vocabulary.ts';

/** Where a party stands on a proposal, for common ground. An actor without a level has one too: silence is not consent. */
const ALIGNMENTS = [
  'supports',
  'conditional',
  'neutral',
  'ambiguous',
  'opposesConditionally',
  'opposes',
  'silent',
  'notCoded',
  'leftOut',
] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** The alignment of a party without a level. */
export const ALIGNMENT_OF_ABSENCE = { silent: 'silent', not_coded: 'notCoded', left_out: 'leftOut' } as const;
const ABSENT: readonly Alignment[] = Object.values(ALIGNMENT_OF_ABSENCE);
export const isAbsent = ({ alignment }: { alignment: Alignment }): boolean => ABSENT.includes(alignment);

/** A stance is conditional by its level, or because conditions are recorded with it. */
export function alignmentOf(level: Level, hasConditions: boolean): Alignment {
  const side = score(level);
  if (side === null) return 'ambiguous';
  if (side === 0) return 'neutral';
  const isConditional = hasConditions || Math.abs(side) < 1;
  if (side > 0) return isConditional ? 'conditional' : 'supports';
  return isConditional ? 'opposesConditionally' : 'opposes';
}

/** The results for a proposal among its parties, the worst first. `agreed` requires that every party supports it. */
export const GROUNDS = [
  'blocked',
  'conditional',
  'provisions_opposed',
  'left_out',
  'not_coded',
  'silent',
  'one_sided',
  'unopposed',
  'agreed',
] as const;
export type CommonGround = (typeof GROUNDS)[number];

export interface AlignedParty {
  alignment: Alignment;
  standing: Standing | null;
}

/** Opposed at the moment: unconditionally, or under conditions that are not known to be met. */
export const isOpposed = ({ alignment, standing }: AlignedParty): boolean =>
  alignment === 'opposes' || (alignment === 'opposesConditionally' && standing !== 'opposition_lifted');

const isInSupport = ({ alignment, standing }: AlignedParty): boolean =>
  alignment === 'supports' || (alignment === 'conditional' && standing === 'support_given');

export function commonGroundOf(parties: readonly AlignedParty[], hasOpposedProvision: boolean): CommonGround {
  if (parties.some(({ alignment }) => alignment === 'opposes')) return 'blocked';
  if (parties.some(isOpposed)) return 'conditional';
  if (hasOpposedProvision) return 'provisions_opposed';
  const present = parties.filter((party) => !isAbsent(party)).length;
  if (present === 0) {
    if (parties.some(({ alignment }) => alignment === 'leftOut')) return 'left_out';
    return parties.length > 0 && parties.every(({ alignment }) => alignment === 'silent') ? 'silent' : 'not_coded';
  }
  if (present === 1 && parties.length > 1) return 'one_sided';
  return parties.every(isInSupport) ? 'agreed' : 'unopposed';
}
