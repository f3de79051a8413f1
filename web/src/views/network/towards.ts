import type { Point } from './layout.ts';

/** The nearest node in a direction, by distance and deviation; the same node if there is none. */
export function towards(points: readonly Point[], from: number, wayX: number, wayY: number): number {
  const here = points[from] as Point;
  let best = { place: from, cost: Number.POSITIVE_INFINITY };
  for (const [place, { x, y }] of points.entries()) {
    const [dx, dy] = [x - here.x, y - here.y];
    const along = dx * wayX + dy * wayY;
    const off = Math.abs(dx * wayY - dy * wayX);
    if (place === from || along <= 0 || off > 2 * along) continue;
    const cost = along + 2 * off;
    if (cost < best.cost) best = { place, cost };
  }
  return best.place;
}
