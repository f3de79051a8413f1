/** Rounds of the event loop, counted while something else is going on. */
export function rounds(): () => number {
  let count = 0;
  let going = true;
  const next = () => {
    count++;
    if (going) setImmediate(next);
  };
  setImmediate(next);
  return () => {
    going = false;
    return count;
  };
}
