import { describe, expect, it } from 'vitest';
import { nearestPassage, standsIn } from '../../src/domain/quotes.ts';

const TEXT = 'First the weapons must go silent,\n  then conversations can begin, he said. Nothing else was said.';

describe('words of a text', () => {
  it('stand in it word for word, whatever the line breaks', () => {
    expect(standsIn(TEXT, 'go silent, then   conversations')).toBe(true);
    for (const words of ['must be silent', 'Conversations can begin', 'then conversations begin'])
      expect(standsIn(TEXT, words), words).toBe(false);
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
