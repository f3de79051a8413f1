import { column, type StateColumn } from '../../runtime/state-file.ts';

/** What a part of the model is made of: columns, and what V8 can write. It is shared with the part, not a copy. */
export type StateOf<Part extends { state(): unknown }> = ReturnType<Part['state']>;

/** A part that is made from the copy can grow without the original seeing it. Entries of lists are shared. The memory of its columns goes to `own`. */
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

/** Room for one more, and some besides: a quarter, because the columns of millions are not to be half empty. */
export function longer<C extends StateColumn>(old: C, least = 0, filling = 0): C {
  const next = column(old, Math.max(least, 1024, old.length + (old.length >> 2)));
  next.set(old);
  if (filling !== 0) next.fill(filling, old.length);
  return next;
}
