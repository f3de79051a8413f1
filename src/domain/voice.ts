import type { Capacity, LinkMode, Voice } from './vocabulary.ts';

/** A link of the attribution chain: an actor of the ledger, or a description ("unnamed sources"). */
export interface Link {
  actorId: number | null;
  description: string | null;
  mode: LinkMode;
  named: boolean;
  /** Null means official. */
  capacity?: Capacity | null;
  /** The only actor for which it speaks; null means whomever it represents. */
  onBehalfOfId?: number | null;
}

export interface DerivedVoice {
  voice: Voice;
  /** Whether the holder or a representative spoke and is named. */
  firstHand: boolean;
  /** Own voice: the representative who spoke for the holder; null if the holder itself spoke. */
  viaId: number | null;
  /** The claimant of an attributed voice. */
  claimantId: number | null;
  claimantDescription: string | null;
}

const SPEECH: readonly LinkMode[] = ['said', 'told', 'denied'];

/** A denial counts as speech. */
export const isSpeech = ({ mode }: Pick<Link, 'mode'>): boolean => SPEECH.includes(mode);

/** A chain in which merged actors are the ones that `of` returns for them. */
export const withSurvivors = (chain: readonly Link[], of: (id: number) => number): Link[] =>
  chain.map((link) => ({
    ...link,
    actorId: link.actorId && of(link.actorId),
    onBehalfOfId: link.onBehalfOfId && of(link.onBehalfOfId),
  }));

/** What says who speaks in a statement. */
export interface Told {
  chain: readonly Link[];
  signatories: readonly { actorId: number }[];
}

/**
 * Those whose words a statement is, merged actors as those that `of` returns for them: each signatory, and then the
 * last link of its chain. A signatory that is also in the chain signs on behalf of those for whom it speaks there.
 */
export function speakingLinks({ chain, signatories }: Told, of: (id: number) => number): Link[] {
  const links = withSurvivors(chain, of);
  const signed = signatories.map(({ actorId }): Link => {
    const said = links.findLast((link) => link.actorId === of(actorId));
    return { description: null, ...said, actorId: of(actorId), mode: 'said', named: true };
  });
  return [...signed, ...links.slice(-1)];
}

/** Whether a link speaks for an actor if it represents it. */
export const speaksFor = (
  { capacity, onBehalfOfId }: Pick<Link, 'capacity' | 'onBehalfOfId'>,
  actorId: number,
): boolean => capacity !== 'personal' && (onBehalfOfId == null || onBehalfOfId === actorId);

/** A recorded vote is the holder's own act, and on the record. */
export const RECORDED_VOTE: DerivedVoice = {
  voice: 'own',
  firstHand: true,
  viaId: null,
  claimantId: null,
  claimantDescription: null,
};

/**
 * Decides, for one holder, whose voice a statement is. The chain runs from the source to the holder of the view. Its
 * last link decides: if the holder (or a representative on that day) said, told or denied it, the voice is the holder's
 * own. Otherwise it is attributed: the last link that is not the holder is the claimant or, if the chain has none, the
 * source's publisher.
 */
export function deriveVoice(
  told: Told,
  of: (id: number) => number,
  holderId: number,
  represents: (actorId: number) => boolean,
  publisher: string,
): DerivedVoice {
  const isHolder = (link: Link) =>
    link.actorId !== null && (link.actorId === holderId || (speaksFor(link, holderId) && represents(link.actorId)));
  const speakers = speakingLinks(told, of).filter((link) => isSpeech(link) && isHolder(link));
  const speaker = speakers.find(({ actorId }) => actorId === holderId) ?? speakers[0];
  if (speaker)
    return { ...RECORDED_VOTE, firstHand: speaker.named, viaId: speaker.actorId === holderId ? null : speaker.actorId };
  const claimant = withSurvivors(told.chain, of).findLast((link) => !isHolder(link));
  return {
    voice: 'attributed',
    firstHand: false,
    viaId: null,
    claimantId: claimant?.actorId ?? null,
    claimantDescription: claimant?.actorId != null ? null : (claimant?.description ?? publisher),
  };
}

/** The strongest of several statements: own voice before a report of it, a named speaker before an unnamed one. */
export function strongestVoice(heard: readonly DerivedVoice[]): DerivedVoice {
  const rank = (h: DerivedVoice) => (h.voice === 'own' ? 2 : 0) + (h.firstHand ? 1 : 0);
  return heard.reduce((best, h) => (rank(h) > rank(best) ? h : best));
}
