import type { Schemas } from '@demarche/client';
import { StatementItem } from '../panel/statement.tsx';
import { client, useAnswer } from '../state/answers.ts';
import { list, t } from '../state/texts.ts';

type Shown = Pick<
  Schemas['Statement'],
  'id' | 'source' | 'spokenOn' | 'quote' | 'paraphrase' | 'informationCredibility' | 'chain' | 'signatories'
>;

/** A statement's words and chain, without anything that was concluded from them; if blind, not even as a link. */
export function PassageText({ statement, isBlind = false }: { statement: Shown; isBlind?: boolean }) {
  const { id } = statement.source;
  const { answer } = useAnswer(`source ${id}`, (signal) =>
    client.GET('/v1/sources/{id}', { params: { path: { id } }, signal }),
  );
  const shown = { ...statement, relations: [] } as unknown as Schemas['Statement'];
  const names = statement.signatories.map(({ name }) => name);
  return (
    <>
      <StatementItem statement={shown} source={answer?.data} isBlind={isBlind} />
      {names.length > 0 && <p>{t('review.signed', { names: list(names) })}</p>}
    </>
  );
}
