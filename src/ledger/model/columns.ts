export type Column = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** In memory that other threads can be given. */
export function column<C extends Column>(like: C, length: number): C {
  const Kind = like.constructor as new (memory: SharedArrayBuffer) => C;
  return new Kind(new SharedArrayBuffer(length * like.BYTES_PER_ELEMENT));
}

/** Room for one more, and some besides: a quarter, because the columns of millions are not to be half empty. */
export function longer<C extends Column>(old: C, least = 0, filling = 0): C {
  const next = column(old, Math.max(least, 1024, old.length + (old.length >> 2)));
  next.set(old);
  if (filling !== 0) next.fill(filling, old.length);
  return next;
}
