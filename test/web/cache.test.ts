import { expect, it } from 'vitest';
import { ask, forgetAnswers } from '../../web/src/state/cache.ts';

const { signal } = new AbortController();
const answering = (answer: string) => async () => answer;

it('an answer is kept until something is written', async () => {
  expect(await ask('kept', answering('before'), signal)).toBe('before');
  expect(await ask('kept', answering('again'), signal)).toBe('before');
  forgetAnswers();
  expect(await ask('kept', answering('after'), signal)).toBe('after');
});

it('an answer that was asked for before a write and comes after it is not kept', async () => {
  let answer: (said: string) => void = () => {};
  const slow = ask('slow', () => new Promise<string>((resolve) => (answer = resolve)), signal);
  forgetAnswers();
  answer('before');
  expect(await slow).toBe('before');
  expect(await ask('slow', answering('after'), signal)).toBe('after');
});
