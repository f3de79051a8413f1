import type { Trigger } from './tree.ts';

/** Those whose positions hang on the same, and come to the same. */
export interface Holders {
  key: string;
  triggers: [Trigger, ...Trigger[]];
}

/** One tree for all who have the same: five signatories of one declaration are one. */
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
