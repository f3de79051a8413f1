import { column, type StateColumn } from '../../runtime/state-file.ts';

/**
 * The state of a part of the model: columns, most without their spare room, and values that V8 can serialize. It shares
 * its memory with the part.
 */
export type StateOf<Part extends { state(): unknown }> = ReturnType<Part['state']>;

/** Copies a state, so that a part made from the copy grows independently. Entries of lists are shared. `own` collects the columns' buffers. */
export function copyOf<S>(state: S, own: ArrayBufferLike[] = []): S {
  if (ArrayBuffer.isView(state)) {
    const copy = (state as unknown as StateColumn).slice();
    own.push(copy.buffer);
    return copy as unknown as S;
  }
  if (Array.isArray(state)) return state.slice() as S;
  if (state instanceof Map) return new Map(state) as S;
  if (state instanceof Set) return new Set(state) as S;
  if (typeof state !== 'object' || state === null) return state;
  return Object.fromEntries(Object.entries(state).map(([name, part]) => [name, copyOf(part, own)])) as S;
}

/** Grows a column by a quarter rather than doubling it, so that columns of millions of rows are not half empty. */
export function enlarged<C extends StateColumn>(old: C, least = 0, filling = 0): C {
  const next = column(old, Math.max(least, 1024, old.length + (old.length >> 2)));
  next.set(old);
  if (filling !== 0) next.fill(filling, old.length);
  return next;
}
