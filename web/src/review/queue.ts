/** What somebody goes through one after the other: passages to code, disagreements to settle, suggestions to review. */
export interface Item {
  key: string;
  isDone: boolean;
}

export const progressOf = (items: readonly Item[]): { done: number; n: number } => ({
  done: items.filter(({ isDone }) => isDone).length,
  n: items.length,
});

/** The previous or next item; at either end, the same one. */
export function beside(items: readonly Item[], key: string | undefined, step: number): string | undefined {
  const at = items.findIndex((item) => item.key === key);
  return items[Math.min(items.length - 1, Math.max(0, at + step))]?.key;
}

/** The next item that is not done, wrapping around at the end; undefined if all are done. */
export function nextOpen(items: readonly Item[], key?: string): string | undefined {
  const at = items.findIndex((item) => item.key === key);
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find((item) => !item.isDone)?.key;
}
