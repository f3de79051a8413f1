import type { Schemas } from '@demarche/client';
import type { Case, Decision, OnRecord } from '../../review/decision.ts';
import { type Asked, client, useAnswer } from '../../state/answers.ts';

/** What one has to see of a case in order to decide it. */
export interface Grounds {
  statement: Schemas['Statement'];
  codings: Schemas['Coding'][];
  adjudication: Schemas['Coding'] | null;
  /** The stances that rest on the statement, and those of the actor on the proposal that rest on others. */
  onRecord: (OnRecord & Schemas['Stance'])[];
  others: Schemas['Stance'][];
  /** The first day of a stance that would be written: of the words, else of the document. */
  firstDay: string;
}

export const useGrounds = (
  { key, statement, actor, proposal, readings, adjudication }: Case,
  version: string,
): Asked<Grounds> =>
  useAnswer(`grounds ${key} ${version}`, async (signal) => {
    const record = (id: string) => client.GET('/v1/codings/{id}', { params: { path: { id } }, signal });
    const [said, settled, stances, ...codings] = await Promise.all([
      client.GET('/v1/statements/{id}', { params: { path: { id: statement.id } }, signal }),
      adjudication && record(adjudication.coding.id),
      client.GET('/v1/stances', {
        params: { query: { actor: actor.id, proposal: proposal.id, limit: 100 } },
        signal,
      }),
      ...readings.map(({ coding }) => record(coding.id)),
    ]);
    const isOf = (stance: Schemas['Stance']) => stance.statements.some(({ id }) => id === statement.id);
    const { spokenOn, source } = said.data;
    const day =
      spokenOn ??
      (await client.GET('/v1/sources/{id}', { params: { path: { id: source.id } }, signal })).data.publishedOn;
    return {
      statement: said.data,
      codings: codings.map(({ data }) => data),
      adjudication: settled?.data ?? null,
      onRecord: stances.data.filter(isOf),
      others: stances.data.filter((stance) => !isOf(stance)),
      firstDay: day ?? '',
    };
  });

/** An empty decision, with the name of the person who decided last. */
export const begun = ({ onRecord, firstDay }: Grounds, by: string): Decision => ({
  by,
  level: null,
  basis: null,
  directness: onRecord[0]?.directness ?? null,
  reason: '',
  remedy: onRecord.length === 0 ? { do: 'write' } : { do: 'nothing' },
  validFrom: firstDay,
});
