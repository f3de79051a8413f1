import { firstDay, lastDay } from '../../domain/time.ts';
import type { ReadModel } from '../model/model.ts';
import type { Moment } from '../model/moment.ts';

/** Whether a proposal was on the table on a day, as far as is known: a coarse date counts from its last day. */
export function stageOf(model: ReadModel, id: number, { asOf, knownAt }: Moment): 'untabled' | 'open' | 'closed' {
  const { tabledOn = null, closedOn = null } = model.stores.proposal.at(id, knownAt)?.value ?? {};
  if (tabledOn !== null && asOf < lastDay(tabledOn)) return 'untabled';
  return closedOn !== null && asOf > lastDay(closedOn) ? 'closed' : 'open';
}

/** Whether it was for certain, whatever days its dates mean: nobody can be silent on it before, nor after. */
export function isOpenOn(model: ReadModel, id: number, moment: Moment): boolean {
  const closedOn = model.stores.proposal.at(id, moment.knownAt)?.value.closedOn ?? null;
  return stageOf(model, id, moment) === 'open' && (closedOn === null || moment.asOf <= firstDay(closedOn));
}
