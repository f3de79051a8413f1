import { describe, expect, it } from 'vitest';
import { LINK_MODES, type LinkMode } from '../../src/domain/vocabulary.ts';
import { type DerivedVoice, deriveVoice, type Link, RECORDED_VOTE, strongestVoice } from '../../src/domain/voice.ts';

const [TRUMP, LEAVITT, BLOOMBERG, NATO_MEMBERS] = [1, 2, 3, 4];
const link = (actorId: number, mode: LinkMode, named = true): Link => ({ actorId, description: null, mode, named });
const words = (description: string, mode: LinkMode, named = false): Link => ({
  actorId: null,
  description,
  mode,
  named,
});
const of = (...chain: Link[]) => signed(chain);
const signed = (chain: Link[], ...signatories: number[]) =>
  deriveVoice(
    { chain, signatories: signatories.map((actorId) => ({ actorId })) },
    (id) => id,
    TRUMP,
    (actor) => actor === LEAVITT,
    'MENAFN',
  );
const own = (viaId: number | null, firstHand = true): DerivedVoice => ({ ...RECORDED_VOTE, firstHand, viaId });
const claimed = (claimantId: number | null, claimantDescription: string | null): DerivedVoice => ({
  voice: 'attributed',
  firstHand: false,
  viaId: null,
  claimantId,
  claimantDescription,
});

describe('the last link', () => {
  it.each(LINK_MODES.map((mode) => [mode, ['said', 'told', 'denied'].includes(mode)] as const))(
    'of the holder that %s: own voice is %s',
    (mode, speaks) => {
      expect(of(link(TRUMP, mode))).toEqual(speaks ? own(null) : claimed(null, 'MENAFN'));
      expect(of(link(BLOOMBERG, 'reported'), link(TRUMP, mode))).toEqual(speaks ? own(null) : claimed(BLOOMBERG, null));
    },
  );

  it.each(LINK_MODES)('of somebody else that %s makes a claimant', (mode) => {
    expect(of(link(NATO_MEMBERS, mode))).toEqual(claimed(NATO_MEMBERS, null));
  });

  it('of a representative is the holder’s own voice, via who spoke', () => {
    expect(of(link(BLOOMBERG, 'reported'), link(LEAVITT, 'told'))).toEqual(own(LEAVITT));
  });

  it('of an unnamed speaker is the own voice, but not first hand', () => {
    expect(of(link(TRUMP, 'said', false))).toEqual(own(null, false));
    expect(of(link(LEAVITT, 'said', false))).toEqual(own(LEAVITT, false));
  });
});

describe('the claimant', () => {
  it('is the last before the holder in a chain of four links', () => {
    const chain = [
      words('MENAFN', 'reported', true),
      link(BLOOMBERG, 'reported'),
      words('unnamed sources', 'told'),
      link(NATO_MEMBERS, 'believes'),
    ];
    expect(of(...chain)).toEqual(claimed(NATO_MEMBERS, null));
    expect(of(...chain, link(TRUMP, 'believes'))).toEqual(claimed(NATO_MEMBERS, null));
    expect(of(...chain.slice(0, 3))).toEqual(claimed(null, 'unnamed sources'));
  });

  it('is nobody who speaks for the holder', () => {
    expect(of(link(BLOOMBERG, 'reported'), link(LEAVITT, 'believes'))).toEqual(claimed(BLOOMBERG, null));
  });

  it('is the publisher where the chain names nobody else', () => {
    expect(of()).toEqual(claimed(null, 'MENAFN'));
    expect(of(link(TRUMP, 'expects'), link(LEAVITT, 'reported'))).toEqual(claimed(null, 'MENAFN'));
  });

  it('stands even if the holder said something further up', () => {
    expect(of(link(TRUMP, 'said'), link(BLOOMBERG, 'expects'))).toEqual(claimed(BLOOMBERG, null));
  });
});

describe('a signature', () => {
  const joint = words('the signatories', 'said', true);

  it('of the holder, or else of a representative, is the own voice', () => {
    expect(signed([joint], LEAVITT, TRUMP)).toEqual(own(null));
    expect(signed([joint], BLOOMBERG, LEAVITT)).toEqual(own(LEAVITT));
    expect(signed([joint], BLOOMBERG)).toEqual(claimed(null, 'the signatories'));
  });

  it('is on behalf of whom its signatory names in the chain', () => {
    const forOthers = { ...link(LEAVITT, 'said'), onBehalfOfId: NATO_MEMBERS };
    expect(signed([forOthers, joint], LEAVITT)).toEqual(claimed(null, 'the signatories'));
    expect(signed([{ ...forOthers, onBehalfOfId: TRUMP }, joint], LEAVITT)).toEqual(own(LEAVITT));
  });
});

describe('strongest', () => {
  const report = claimed(BLOOMBERG, null);

  it('prefers the own voice to a report, and a named speaker to an unnamed one', () => {
    expect(strongestVoice([report, own(null, false)])).toEqual(own(null, false));
    expect(strongestVoice([own(LEAVITT, false), report, own(LEAVITT)])).toEqual(own(LEAVITT));
  });

  it('takes the first of equals', () => {
    expect(strongestVoice([report, claimed(NATO_MEMBERS, null)])).toBe(report);
    expect(strongestVoice([own(LEAVITT), own(null)])).toEqual(own(LEAVITT));
  });
});
