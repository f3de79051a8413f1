/** What a test file leaves behind, undone after it: test/support/file.ts. A test itself cannot ask for an afterAll. */
const undone: (() => unknown)[] = [];

export const atEnd = (undo: () => unknown): void => void undone.push(undo);

export async function undoAll(): Promise<void> {
  for (const undo of undone.splice(0).reverse()) await undo();
}
