import { evaluate, type Test } from '../../../domain/conditions.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { factOf, leavesOfAll } from '../../../domain/triggers.ts';
import type { Truth } from '../../../domain/vocabulary.ts';
import { parseId } from '../../../ledger/nouns.ts';
import type { Scope } from '../../positions/scope.ts';
import { conditionsOf, type Held } from './held.ts';
import { addressOf, leavesOfHeld } from './leaves.ts';

interface Assumption {
  leaf: string;
  test: Test;
  state: Truth;
}

/** What is taken for granted: by fact, for the arithmetic, and leaf by leaf, for the answer. */
export function assumptionsOf(scope: Scope, asked: readonly string[]) {
  const assumptions = asked.map((text) => assumptionOf(scope, text));
  const facts = new Map<string, Truth>();
  for (const { leaf, test, state } of assumptions) {
    const said = facts.get(factOf(test));
    if (said !== undefined && said !== state)
      throw refused('invalid-parameter', `${leaf} is assumed ${said} and ${state}`);
    facts.set(factOf(test), state);
  }
  const shown = (held: readonly Held[]) => {
    const all = held.flatMap(leavesOfHeld);
    return assumptions.map(({ leaf, test, state }) => ({
      leaf,
      state,
      was: evaluate(test, scope.world).state,
      leaves: all.filter((other) => factOf(other.test) === factOf(test)).map(({ address }) => address),
    }));
  };
  return { facts, shown };
}

/** The leaf need not be one of a stance in force: what holds of the world holds for it. */
function assumptionOf(scope: Scope, text: string): Assumption {
  const { model, knownAt } = scope;
  const [leaf = '', state] = text.split(':') as [string, Truth];
  const row = (parseId(leaf.slice(0, leaf.indexOf('/')))?.id ?? 0) - 1;
  const isThere = row < model.stances.size && (model.stances.revision[row] as number) <= knownAt;
  const leaves = isThere ? leavesOfAll(conditionsOf(scope, row)) : [];
  const found = leaves.find(({ path }) => addressOf(row, path) === leaf);
  if (found) return { leaf, test: found.test, state };
  const there = leaves.length === 0 ? '' : `; there are ${leaves.map(({ path }) => addressOf(row, path)).join(', ')}`;
  throw refused('unknown-reference', `there is no leaf ${leaf}${there}`);
}

const refused = (code: string, detail: string) => new Refusal(code, detail, [{ pointer: '?assume', detail }]);
