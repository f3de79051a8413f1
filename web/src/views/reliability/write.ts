import { type Case, type Decision, type OnRecord, revisionOf } from '../../review/decision.ts';
import { forgetWrites, keyOfWrite } from '../../review/once.ts';
import { writer } from '../../state/key.ts';
import { t } from '../../state/texts.ts';

/** Writes a decision, and returns what was written. Repeating it after a failure writes nothing twice. */
export async function write(case_: Case, decision: Decision, onRecord: readonly OnRecord[]): Promise<string> {
  const body = revisionOf(case_, decision, onRecord);
  const header = { 'Idempotency-Key': keyOfWrite(body) };
  const { data } = await writer().POST('/v1/revisions', { params: { header }, body });
  forgetWrites();
  const stance = data.records.find(({ noun }) => noun === 'stance')?.id;
  const values = { revision: data.number, stance: stance ?? '' };
  return t(stance === undefined ? 'decide.written' : 'decide.writtenStance', values);
}
