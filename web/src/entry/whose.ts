import { dayRange, extentOf, isHeldOn, parseEdtf, representativeDay } from '../../../src/domain/edtf.ts';
import { formatDay } from '../../../src/domain/time.ts';
import { deriveVoice, isSpeech, type Link, speaksFor } from '../../../src/domain/voice.ts';
import { type Draft, nameOf, type Passage } from './draft.ts';
import type { Ref, Values } from './fields.ts';

/** Since and until when an actor on record speaks for the holder of a stance. */
export interface Spell {
  member: string;
  validFrom: string | null;
  validTo: string | null;
}

/** What the ledger has on those who speak in a passage. */
export interface OnRecord {
  /** The id of each actor on record: a draft may name one by its id and by its slug. */
  ids: ReadonlyMap<string, string>;
  spells: readonly Spell[];
}

/**
 * Whose words a stance will count as: the holder's own, perhaps spoken by another, or somebody else's of it. `day` is the
 * day on which the speaker is not known to speak for the holder, if it could.
 */
export type Whose =
  | { voice: 'own'; speaker: string | null }
  | { voice: 'attributed'; claimant: string; day: string | null };

const isActor = (ref: unknown): ref is Ref => ref !== null && ref !== undefined && !(ref as Ref).isWords;

/** The actors of a passage whose words it may be: its signatories and the last link of its chain. */
export const speakersIn = (passage: Passage): Ref[] => {
  const last = (passage.chain as Values[]).at(-1)?.actor;
  return [...(passage.signatories as Ref[]), last].filter(isActor);
};

/** Derives the voice of a stance as the server will; null while the chain, the holder or the first day is missing. */
export function whoseWords(draft: Draft, passage: Passage, stance: Values, { ids, spells }: OnRecord): Whose | null {
  const chain = passage.chain as Values[];
  const holder = stance.actor as Ref | null;
  const since = String(stance.validFrom ?? '').trim();
  if (!holder || !chain.at(-1)?.actor || chain.some(({ mode }) => !mode) || !parseEdtf(since)) return null;
  const day = representativeDay(dayRange(since));
  const refs: Ref[] = [];
  const idOf = (ref: Ref) => ids.get(ref.id) ?? ref.id;
  const numberOf = (ref: Ref): number => {
    const at = refs.findIndex((one) => idOf(one) === idOf(ref));
    return at < 0 ? refs.push(ref) - 1 : at;
  };
  const links = chain.map(
    ({ actor, mode, named, capacity, onBehalfOf }): Link => ({
      actorId: isActor(actor) ? numberOf(actor) : null,
      description: isActor(actor) ? null : ((actor as Ref | null)?.name ?? null),
      mode: mode as Link['mode'],
      named: named === true,
      capacity: (capacity || null) as NonNullable<Link['capacity']> | null,
      onBehalfOfId: onBehalfOf ? numberOf(onBehalfOf as Ref) : null,
    }),
  );
  const signatories = (passage.signatories as Ref[]).map((ref) => ({ actorId: numberOf(ref) }));
  const holderId = numberOf(holder);
  const all = [...spells, ...spellsIn(draft, holder, idOf)];
  const represents = (id: number) =>
    all.some(
      ({ member, validFrom, validTo }) =>
        member === idOf(refs[id] as Ref) && isHeldOn(extentOf(validFrom, validTo), day),
    );
  const publisher = draft.made.find(({ value }) => value._ === draft.source?.id)?.value.publisher ?? draft.source?.name;
  const heard = deriveVoice({ chain: links, signatories }, (id) => id, holderId, represents, String(publisher ?? '…'));
  const words = (id: number) => nameOf(draft, refs[id] as Ref);
  if (heard.voice === 'own') return { voice: 'own', speaker: heard.viaId === null ? null : words(heard.viaId) };
  const last = links.at(-1) as Link;
  const mayRepresent = last.actorId !== null && isSpeech(last) && speaksFor(last, holderId);
  return {
    voice: 'attributed',
    claimant: heard.claimantId === null ? (heard.claimantDescription ?? '…') : words(heard.claimantId),
    day: mayRepresent ? formatDay(day) : null,
  };
}

/** Who speaks for the holder by the memberships of the draft itself. */
const spellsIn = (draft: Draft, holder: Ref, idOf: (ref: Ref) => string): Spell[] =>
  draft.made.flatMap(({ noun, value }) => {
    const { member, group, represents, validFrom, validTo } = value;
    if (noun !== 'membership' || represents !== true || !isActor(member) || !isActor(group)) return [];
    if (idOf(group) !== idOf(holder)) return [];
    const dates = [validFrom, validTo].map((date) => String(date ?? '').trim() || null);
    if (dates.some((date) => date !== null && !parseEdtf(date))) return [];
    const [from, to] = dates as [string | null, string | null];
    return [{ member: idOf(member), validFrom: from, validTo: to }];
  });
