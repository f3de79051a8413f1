import type { Method } from '../method.ts';

/** A method without its code. */
export const shownMethod = ({ examples, ...method }: Method) => ({
  ...method,
  examples: examples.map(({ given, input, figure }) => ({ given, input, figure })),
});
