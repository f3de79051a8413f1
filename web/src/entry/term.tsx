import { client, useAnswer } from '../state/answers.ts';
import { termWords } from '../state/terms.ts';
import { list, t } from '../state/texts.ts';
import { directionOf } from './direction.ts';
import { at, madeBy, type Path } from './draft.ts';
import { useEditor } from './editor.ts';
import type { Ref, Values } from './fields.ts';
import { Row, useTies } from './row.tsx';

/** The name of a holder's own term: one used by the proposal or another holder, or a new one. */
export function Term({ path, label }: { path: Path; label: string }) {
  const { draft, set } = useEditor();
  const proposal = at(draft, [...path.slice(0, -3), 'proposal']) as Ref | null;
  const made = madeBy(draft, proposal)?.value.parameters as Values[] | undefined;
  const { answer } = useAnswer(proposal && !made ? `terms ${proposal.id}` : null, async (signal) => {
    const id = proposal?.id as string;
    const [{ data: record }, { data: stances }] = await Promise.all([
      client.GET('/v1/proposals/{id}', { params: { path: { id } }, signal }),
      client.GET('/v1/stances', { params: { query: { proposal: id, fields: ['parameters'], limit: 500 } }, signal }),
    ]);
    return { own: record.parameters, others: stances.flatMap(({ parameters }) => Object.keys(parameters ?? {})) };
  });
  const own = made ? Object.fromEntries(made.map(({ name, value }) => [name, value])) : (answer?.own ?? {});
  const names = [...new Set([...Object.keys(own), ...(answer?.others ?? [])])].filter(Boolean);
  const name = String(at(draft, path));
  const ties = useTies(path);
  return (
    <Row path={path} label={label} isNeeded hint={hint()}>
      <input
        {...ties}
        type="text"
        list={`${ties.id}-names`}
        dir={directionOf(name)}
        autocomplete="off"
        value={name}
        onInput={(event) => set(path, (event.currentTarget as HTMLInputElement).value)}
      />
      <datalist id={`${ties.id}-names`}>
        {names.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </Row>
  );

  function hint() {
    if (name === '') return names.length > 0 && t('figure.names', { names: list(names) });
    if (name in own) return t('figure.proposal', { value: termWords(own[name]) });
    return t(names.includes(name) ? 'figure.others' : 'figure.new');
  }
}
