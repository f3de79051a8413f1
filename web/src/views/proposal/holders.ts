import type { Trigger } from './tree.ts';

/** Holders whose positions depend on the same conditions with the same result. */
export interface Holders {
  key: string;
  triggers: [Trigger, ...Trigger[]];
}

/** Groups holders with the same conditions, so that the signatories of one declaration share a tree. */
export function holdersOf(triggers: readonly Trigger[]): Holders[] {
  const found = new Map<string, Holders>();
  for (const trigger of triggers) {
    const { level, conditions, standing, assuming } = trigger;
    const key = JSON.stringify([level, conditions, standing, assuming?.standing]);
    const same = found.get(key);
    if (same) same.triggers.push(trigger);
    else found.set(key, { key: trigger.stance.id, triggers: [trigger] });
  }
  return [...found.values()];
}
