import { column, type StateColumn } from '../../runtime/state-file.ts';

/** What a part of the model is made of: columns, and what V8 can write. It is shared with the part, not a copy. */
export type StateOf<Part extends { state(): unknown }> = ReturnType<Part['state']>;

/** A part that is made from the copy can grow without the original seeing it. Entries of lists are shared. */
export function copyOf<S>(state: S): S {
  if (ArrayBuffer.isView(state)) return (state as unknown as StateColumn).slice() as unknown as S;
  if (Array.isArray(state)) return state.slice() as S;
  if (state instanceof Map) return new Map(state) as S;
  if (state instanceof Set) return new Set(state) as S;
  if (typeof state !== 'object' || state === null) return state;
  return Object.fromEntries(Object.entries(state).map(([name, part]) => [name, copyOf(part)])) as S;
}

/** The memory of columns that are not shared: what a copy can hand over to a thread. */
export function ownMemoryOf(state: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(state)) return state.buffer instanceof ArrayBuffer ? [state.buffer] : [];
  if (Array.isArray(state)) return ArrayBuffer.isView(state[0]) ? state.flatMap(ownMemoryOf) : [];
  if (typeof state !== 'object' || state === null || state instanceof Map || state instanceof Set) return [];
  return Object.values(state).flatMap(ownMemoryOf);
}

/** Room for one more, and some besides: a quarter, because the columns of millions are not to be half empty. */
export function longer<C extends StateColumn>(old: C, least = 0, filling = 0): C {
  const next = column(old, Math.max(least, 1024, old.length + (old.length >> 2)));
  next.set(old);
  if (filling !== 0) next.fill(filling, old.length);
  return next;
}
