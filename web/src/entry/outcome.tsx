import { RecordLink } from '../components/record-link.tsx';
import { cellOf } from '../marks/marks.ts';
import { sentenceOf } from '../marks/sentence.ts';
import { client, isMissing, useAnswer } from '../state/answers.ts';
import { idWords } from '../state/links.ts';
import { href } from '../state/route.ts';
import { list, t, word } from '../state/texts.ts';
import type { Outcome } from './draft.ts';
import { OF_ITSELF, type OfItself } from './editor.ts';
import { againWords } from './places.ts';

interface OutcomeProps {
  outcome: Outcome;
  onClose(): void;
}

/** What a revision changed: its records, and each of its cells before and after. */
export function Written({ outcome, onClose }: OutcomeProps) {
  const { revision, records, cells, repeated } = outcome;
  const again = repeated.filter(({ id, first }) => id !== first);
  const counts = new Map<string, number>();
  for (const { noun } of records) counts.set(noun, (counts.get(noun) ?? 0) + 1);
  return (
    <section class="written" aria-labelledby="written-title" tabIndex={-1} id="written">
      <h2 id="written-title">{t('written.heading', { revision })}</h2>
      <details>
        <summary>{list([...counts].map(([noun, n]) => t(`written.${noun}` as 'written.actor', { n })))}</summary>
        <p>
          {records.map(({ id, slug }, i) => (
            <span key={id}>
              {i > 0 && ' · '}
              <RecordLink to={{ id, slug, name: idWords(id) }} />
            </span>
          ))}
        </p>
      </details>
      {cells.length > 0 && (
        <ul>
          {cells.map((cell) => (
            <ChangedCell key={`${cell.proposal}.${cell.actor} ${cell.day}`} outcome={outcome} {...cell} />
          ))}
        </ul>
      )}
      {again.length > 0 && (
        <>
          <p>{t('imports.duplicates', { n: again.length })}</p>
          <ul>
            {again.map(({ id, code, first }) => (
              <li key={id}>
                <RecordLink to={{ id }} /> {againWords(code, first)} <RecordLink to={{ id: first }} />
              </li>
            ))}
          </ul>
          <p class="muted">{t('imports.duplicatesNote')}</p>
        </>
      )}
      {OF_ITSELF.map((code) => (
        <WrittenWith key={code} code={code} ids={repeated.filter((one) => one.code === code).map(({ id }) => id)} />
      ))}
      <div class="acts">
        <a href={`/v1/revisions/${revision}`} target="_blank" rel="noreferrer">
          {t('panel.revision', { revision })}
        </a>
        {outcome.dossier && <a href={href(['dossiers', outcome.dossier])}>{word('written', 'matrix')}</a>}
        <button type="button" onClick={onClose}>
          {t('written.close')}
        </button>
      </div>
    </section>
  );
}

const WrittenWith = ({ code, ids }: { code: OfItself; ids: string[] }) =>
  ids.length > 0 && (
    <>
      <p>{t(`warning.${code}`, { n: ids.length })}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <RecordLink to={{ id }} />
          </li>
        ))}
      </ul>
      <p class="muted">{t(`warningNote.${code}`)}</p>
    </>
  );

type CellProps = Outcome['cells'][number] & { outcome: Outcome };

function ChangedCell({ outcome: { revision, dossier }, proposal, actor, day }: CellProps) {
  const { answer } = useAnswer(`changed ${revision} ${proposal} ${actor} ${day}`, async (signal) => {
    const at = (knownAt: number) =>
      client.GET('/v1/proposals/{id}/positions', {
        params: {
          path: { id: proposal },
          query: { actors: [actor], asOf: day, knownAt: String(knownAt), minRevision: revision },
        },
        signal,
      });
    const after = await at(revision);
    // A proposal or actor that this revision created did not exist before.
    const before = await at(revision - 1).catch((error: Error) => {
      if (isMissing(error)) return undefined;
      throw error;
    });
    return { before, after };
  });
  // Before the revision, a new record had no name yet.
  const [who, what] = [answer?.after.data[0]?.actor.name ?? actor, answer?.after.meta.proposal.name ?? proposal];
  const said = (side: NonNullable<typeof answer>['after'] | undefined) => {
    const row = side?.data[0];
    return side && row && sentenceOf(who, what, cellOf(row, side.meta), day);
  };
  const [before, after] = [said(answer?.before), said(answer?.after)];
  const words = after ?? `${actor}, ${proposal}`;
  return (
    <li>
      {dossier ? <a href={href(['dossiers', dossier], { cell: `${proposal}.${actor}`, asOf: day })}>{words}</a> : words}
      {answer && (
        <span class="muted">
          {' '}
          {before && before !== after
            ? t('written.before', { before })
            : before
              ? t('written.same')
              : t('written.first')}
        </span>
      )}
    </li>
  );
}
