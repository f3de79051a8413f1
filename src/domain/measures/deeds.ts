import { type AgendaResult, type EventKind, type Level, score } from '../vocabulary.ts';

export const VERDICTS = ['consistent', 'inconsistent', 'nothing_to_compare'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** From −1 to 1: a conditional yes agrees with a yes or an abstention, but a yes does not agree with an abstention. */
const CONSISTENT_WITHIN = 0.5;

/** Compares what an actor said with what it did, both as levels. Null if one of them is not on the scale. */
export function verdictOn(word: Level | null, deed: Level | null): { verdict: Verdict; distance: number | null } {
  const said = word && score(word);
  const done = deed && score(deed);
  if (said === null || done === null) return { verdict: 'nothing_to_compare', distance: null };
  const distance = done - said;
  return { verdict: Math.abs(distance) <= CONSISTENT_WITHIN ? 'consistent' : 'inconsistent', distance };
}

/** The level that an agenda item's result implies for its proposal; null if the result implies none. */
export function levelOfResult(result: AgendaResult | null): Level | null {
  if (result === 'adopted') return 'support';
  return result === 'rejected' || result === 'withdrawn' || result === 'suspended' ? 'oppose' : null;
}

/** PLOVER's event types of material cooperation and material conflict. */
const PLOVER_MATERIAL = 'COOPERATE AID RETREAT PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split(' ');
/** PLOVER's other event types, of its manual (DEMAND, DISAPPROVE, INVESTIGATE, CRIME) and of POLECAT (REQUEST, ACCUSE). */
const PLOVER_VERBAL =
  'AGREE CONSULT SUPPORT CONCEDE REQUEST ACCUSE REJECT THREATEN DEMAND DISAPPROVE INVESTIGATE CRIME'.split(' ');
/** The event type of a PLOVER code, which may have a mode after it (`PROTEST-riot`); undefined if there is none such. */
export const ploverType = (code: string): string | undefined =>
  [...PLOVER_MATERIAL, ...PLOVER_VERBAL].find((type) => type === code.toUpperCase().split(/[^A-Z]/)[0]);
/** CAMEO's root codes of material acts, from the quad classes of GDELT: 06 to 09 and 15 to 20. */
const isMaterialCameo = (root: number) => (root >= 6 && root <= 9) || (root >= 15 && root <= 20);

/** Whether an event is a deed: a sanction, or material by its code. Talks, offers and statements are words. */
export function isMaterial(kind: EventKind, code: { scheme: string; value: string } | null): boolean {
  if (kind === 'sanction') return true;
  if (kind === 'vote' || code === null) return false;
  if (code.scheme === 'plover') return PLOVER_MATERIAL.includes(ploverType(code.value) ?? '');
  return isMaterialCameo(Number(code.value.slice(0, 2)));
}
