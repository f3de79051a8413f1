import { Refusal } from '../../../domain/refusal.ts';
import type { RequestOf } from '../../../http/operation.ts';
import type * as contracts from './contracts.ts';
import { METHODS } from './registry.ts';
import { shownMethod } from './show.ts';

export const listMethods = () => ({ data: METHODS.map(shownMethod), meta: { total: METHODS.length } });

export function getMethod({ params }: RequestOf<typeof contracts.getMethod>) {
  const found = METHODS.find(({ name }) => name === params.name);
  if (found) return { data: shownMethod(found) };
  const detail = `there is no method "${params.name}"; there are ${METHODS.map(({ name }) => name).join(', ')}`;
  throw new Refusal('unknown-record', detail, [{ pointer: '{name}', detail }]);
}
