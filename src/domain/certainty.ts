import type { Day } from './time.ts';
import { type Candidate, outranks } from './timeline.ts';

/**
 * The doubt about a stance's dates: the stance began on some day from `earliest` to its `from`, and ended on some day
 * from its `to` to `until`.
 */
export interface DateDoubt {
  earliest: Day;
  until: Day;
}

interface Days {
  from: Day;
  to: Day;
}

/**
 * Cuts the stances of one voice to the days on which they held whatever their true dates are: a stance is left out
 * where another at a different level may have replaced it. Of stances that are dated alike, the one recorded last wins,
 * and the others stay beside it as its rivals.
 * @param said each with its certain days: from the latest begin to the earliest end
 */
export function cutToCertainDays<L>(
  said: readonly Candidate<L>[],
  doubtOf: (row: number) => DateDoubt | undefined,
): Candidate<L>[] {
  if (!said.some(({ row }) => doubtOf(row))) return said.slice();
  const found = new Map<Candidate<L>, Days[]>();
  return said.flatMap((one) =>
    certainDays(one).map(({ from, to }) => (to < one.to ? { ...one, from, to, inDoubt: true } : { ...one, from, to })),
  );

  function certainDays(one: Candidate<L>): Days[] {
    const known = found.get(one);
    if (known) return known;
    let days: Days[] = one.from < one.to ? [{ from: one.from, to: one.to }] : [];
    for (const other of said) {
      if (other.level === one.level) continue;
      for (const cut of mayReplace(other, one)) days = without(days, cut);
    }
    // A piece that begins later than its stance must not outrank the stances that began in between.
    const cameBack = days.some(({ from }) => from !== one.from);
    for (const other of cameBack ? said : []) {
      if (other === one || !outranks(other, one)) continue;
      days = days.flatMap((piece) => (piece.from === one.from ? [piece] : certainDays(other).reduce(without, [piece])));
    }
    // If it loses to a stance that is dated alike, it stays as that stance's rival, even if a third was in force.
    const rival = said.filter((other) => other.level !== one.level && isAlike(other, one) && isLater(other, one));
    const beside = rival.flatMap(certainDays).map(({ from, to }) => ({
      from: Math.max(from, one.from),
      to: Math.min(to, one.to),
    }));
    days = united([...days, ...beside]);
    found.set(one, days);
    return days;
  }

  function isAlike(a: Candidate<L>, b: Candidate<L>): boolean {
    const [one, other] = [doubtOf(a.row), doubtOf(b.row)];
    return a.from === b.from && (one?.earliest ?? a.from) === (other?.earliest ?? b.from);
  }

  /** The days on which `other` may be in force and may outrank `one`. */
  function mayReplace(other: Candidate<L>, one: Candidate<L>): Days[] {
    const [theirs, mine] = [doubtOf(other.row), doubtOf(one.row)];
    const [began, ofOne] = [theirs?.earliest ?? other.from, mine?.earliest ?? one.from];
    const until = theirs?.until ?? other.to;
    // On the same day the later record wins.
    const wins = isLater(other, one);
    if (isAlike(other, one)) return wins ? certainDays(other).reduce(without, [{ from: began, to: until }]) : [];
    const first = wins ? ofOne : ofOne + 1;
    return other.from < first ? [] : [{ from: Math.max(began, first), to: until }];
  }
}

const isLater = <L>(a: Candidate<L>, b: Candidate<L>): boolean =>
  a.revision > b.revision || (a.revision === b.revision && a.row > b.row);

/** Merges overlapping and adjacent pieces, and sorts them. */
function united(pieces: readonly Days[]): Days[] {
  const days: Days[] = [];
  for (const { from, to } of pieces.filter((p) => p.from < p.to).sort((a, b) => a.from - b.from)) {
    const last = days.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else days.push({ from, to });
  }
  return days;
}

function without(pieces: Days[], cut: Days): Days[] {
  return pieces.flatMap(({ from, to }) => {
    if (cut.from >= cut.to || cut.to <= from || cut.from >= to) return [{ from, to }];
    return [
      { from, to: cut.from },
      { from: cut.to, to },
    ].filter((piece) => piece.from < piece.to);
  });
}
