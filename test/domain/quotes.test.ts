import { describe, expect, it } from 'vitest';
import { misplacedIn, nearestPassage } from '../../src/domain/quotes.ts';

const TEXT = 'First the weapons must go silent,\n  then conversations can begin, he said. Nothing else was said.';

const part = (quote: { exact: string; prefix?: string; suffix?: string }) =>
  misplacedIn(TEXT, { prefix: null, suffix: null, ...quote });

describe('words of a text', () => {
  it('stand in it word for word, whatever the line breaks', () => {
    expect(part({ exact: 'go silent, then   conversations' })).toBe(null);
    for (const words of ['must be silent', 'Conversations can begin', 'then conversations begin'])
      expect(part({ exact: words }), words).toBe('exact');
  });

  it.each([
    ['an unconditional cease\u00ADfire', 'unconditional ceasefire'],
    ['an un\u200Bconditional\u00A0ceasefire', 'unconditional ceasefire'],
    ['le cafe\u0301 est ferme\u0301', 'café est fermé'],
    ['le café est fermé', 'cafe\u0301 est'],
    ['the \uFB01nal o\uFB00er', 'final offer'],
    ['\u200Fהוא אמר', 'אמר'],
    ['我们要求立即停火。', '立即停火'],
    ['“No.”', '“No.”'],
  ])('%j has %j: what is not seen does not matter', (text, exact) =>
    expect(misplacedIn(text, { exact, prefix: null, suffix: null })).toBe(null),
  );

  it.each([
    ['an unconditional ceasefire', 'conditional ceasefire', 'unconditional ceasefire'],
    ['for 15 years', '5 years', '15 years'],
    ['He supports it', 'He support', 'He supports'],
    ['безумовне перемир’я', 'умовне перемир’я', 'безумовне перемир’я'],
    ['peace – now', 'peace - now', 'peace – now'],
    ['We want peace, and we want it now', 'We want … now', 'we want it now'],
  ])('%j has no %j', (text, exact, nearest) => {
    expect(misplacedIn(text, { exact, prefix: null, suffix: null })).toBe('exact');
    expect(misplacedIn(text, { exact, prefix: text.slice(0, text.indexOf(exact)) || null, suffix: null })).toBe(
      'exact',
    );
    expect(nearestPassage(text, exact)).toBe(nearest);
  });

  it('stand between the words that are said to be around them', () => {
    const exact = 'then conversations';
    expect(part({ exact, prefix: 'go silent,', suffix: 'can begin' })).toBe(null);
    expect(part({ exact, prefix: 'must go silent,\n', suffix: ' can begin, he said' })).toBe(null);
    // They are in the text, but elsewhere.
    expect(part({ exact, prefix: 'Nothing else ' })).toBe('prefix');
    expect(part({ exact, prefix: 'go silent, ', suffix: ' he said' })).toBe('suffix');
    expect(part({ exact: 'then talks', prefix: 'Nothing else ' })).toBe('exact');
  });

  it.each([
    ['the weapons must be silent, then', 'the weapons must go silent, then'],
    ['conversations could begin', 'conversations can begin,'],
    ['NOTHING, was said', 'he said. Nothing'],
    ['quite other', null],
  ])('%j are nearest to %j', (words, passage) => {
    expect(nearestPassage(TEXT, words)).toBe(passage);
  });

  it('counts each word as often as it is sought', () => {
    expect(nearestPassage('said said said he said so', 'he said so')).toBe('he said so');
  });
});
