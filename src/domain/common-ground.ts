import { score } from './levels.ts';
import type { Standing } from './triggers.ts';
import type { Level } from './vocabulary.ts';

/** The place of a party on a proposal, for common ground. Silence is a place of its own: it is not consent. */
export const PLACES = [
  'supports',
  'conditional',
  'neutral',
  'ambiguous',
  'opposesConditionally',
  'opposes',
  'silent',
] as const;
export type Place = (typeof PLACES)[number];

/** A stance is conditional by its level, or because conditions are recorded with it. */
export function placeOf(level: Level | null, hasConditions: boolean): Place {
  if (level === null) return 'silent';
  const side = score(level);
  if (side === null) return 'ambiguous';
  if (side === 0) return 'neutral';
  const isConditional = hasConditions || Math.abs(side) < 1;
  if (side > 0) return isConditional ? 'conditional' : 'supports';
  return isConditional ? 'opposesConditionally' : 'opposes';
}

/** The results for a proposal among its parties, the worst first. `agreed` requires that every party supports it. */
export const GROUNDS = ['blocked', 'conditional', 'provisions_opposed', 'silent', 'unopposed', 'agreed'] as const;
export type Ground = (typeof GROUNDS)[number];

export interface Placed {
  place: Place;
  standing: Standing | null;
}

/** Opposed at the moment: unconditionally, or under conditions that are not known to be met. */
export const isOpposed = ({ place, standing }: Placed): boolean =>
  place === 'opposes' || (place === 'opposesConditionally' && standing !== 'opposition_lifted');

const isInSupport = ({ place, standing }: Placed): boolean =>
  place === 'supports' || (place === 'conditional' && standing === 'support_given');

export function groundOf(parties: readonly Placed[], hasOpposedProvision: boolean): Ground {
  if (parties.some(({ place }) => place === 'opposes')) return 'blocked';
  if (parties.some(isOpposed)) return 'conditional';
  if (hasOpposedProvision) return 'provisions_opposed';
  if (parties.every(({ place }) => place === 'silent')) return 'silent';
  return parties.every(isInSupport) ? 'agreed' : 'unopposed';
}
