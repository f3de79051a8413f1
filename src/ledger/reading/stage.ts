import { firstDay, lastDay } from '../../domain/time.ts';
import type { ReadModel } from '../model/model.ts';
import type { Moment } from '../model/moment.ts';

/** Whether a proposal was on the table on a day, as far as is known: nobody can be silent on it before, nor after. */
export function stageOf(model: ReadModel, id: number, { asOf, knownAt }: Moment): 'untabled' | 'open' | 'closed' {
  const { tabledOn = null, closedOn = null } = model.stores.proposal.at(id, knownAt)?.value ?? {};
  if (tabledOn !== null && asOf < firstDay(tabledOn)) return 'untabled';
  return closedOn !== null && asOf > lastDay(closedOn) ? 'closed' : 'open';
}

/** Whether it was for certain, whatever days its dates mean. */
export function isOpenOn(model: ReadModel, id: number, { asOf, knownAt }: Moment): boolean {
  const { tabledOn = null, closedOn = null } = model.stores.proposal.at(id, knownAt)?.value ?? {};
  return (tabledOn === null || lastDay(tabledOn) <= asOf) && (closedOn === null || asOf <= firstDay(closedOn));
}
