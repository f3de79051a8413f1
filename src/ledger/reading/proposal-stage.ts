import { firstDay, lastDay } from '../../domain/time.ts';
import type { Stage } from '../../domain/vocabulary.ts';
import type { ReadModel } from '../model/model.ts';
import type { Moment } from '../model/moment.ts';

/**
 * Whether a proposal was on the table on a day. It is `open` if it was, whatever days its dates mean; only then can an
 * actor be silent on it.
 */
export function stageOf(model: ReadModel, id: number, { asOf, knownAt }: Moment): Stage {
  const { tabledOn = null, closedOn = null } = model.stores.proposal.at(id, knownAt)?.value ?? {};
  if (tabledOn !== null && asOf < lastDay(tabledOn)) return asOf < firstDay(tabledOn) ? 'untabled' : 'tabling';
  if (closedOn === null || asOf <= firstDay(closedOn)) return 'open';
  return asOf > lastDay(closedOn) ? 'closed' : 'closing';
}
