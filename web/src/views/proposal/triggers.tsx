import { MethodLink } from '../../components/method-link.tsx';
import { usePalette } from '../../marks/scheme.ts';
import { Share } from '../../share/share.tsx';
import { client, useAnswer } from '../../state/answers.ts';
import { dateWords } from '../../state/dates.ts';
import { questionOf } from '../../state/dossier.ts';
import { changed, go, type Route } from '../../state/route.ts';
import { list, t, word } from '../../state/texts.ts';
import { knowledgeOf } from '../../state/title.ts';
import { DataTable } from '../frame/data-table.tsx';
import { Frame } from '../frame/frame.tsx';
import { NamedLink } from '../frame/links.tsx';
import { holdersOf } from './holders.ts';
import { movesWords, wordsOf } from './leaf-words.ts';
import type { Triggers } from './load.ts';
import type { PartProps } from './part.ts';
import { type Truth, turned } from './tree.ts';
import { treePicture } from './tree-picture.tsx';
import { TriggerTree } from './trigger-tree.tsx';

/** What the positions on a proposal hang on, and who would move if it were otherwise. */
export function TriggersView({ frame, proposal }: PartProps) {
  const { route, slug, asOf } = frame;
  const { query } = route;
  const palette = usePalette();
  const assume = query.assume?.split(',').filter(Boolean) ?? [];
  const question = { ...(questionOf(route) as object), asOf, ...(assume.length > 0 && { assume }) };
  const reply = useAnswer(`triggers ${slug} ${JSON.stringify(question)}`, (signal) =>
    client.GET('/v1/proposals/{id}/triggers', { params: { path: { id: slug }, query: question }, signal }),
  );
  const { answer } = reply;
  const title = [
    t('title.triggers', { proposal: proposal.name, day: dateWords(asOf) }),
    ...(answer ? assumedWords(answer) : []),
    ...knowledgeOf(query),
  ].join(', ');
  const note = answer ? figuresOf(answer) : '';
  const head = { title, note, reply };
  const turn = (leaf: string, state: Truth) =>
    go(changed(route, { assume: turned(assume, answer?.meta.assumed ?? [], leaf, state).join(',') }), {
      replace: true,
    });
  return (
    <Frame
      {...frame}
      head={head}
      what={assume.join(', ') || slug}
      tools={
        assume.length > 0 && (
          <button type="button" onClick={() => go(changed(route, { assume: null }), { replace: true })}>
            {t('triggers.clear', { n: assume.length })}
          </button>
        )
      }
    >
      {answer &&
        (answer.data.length === 0 ? (
          <p class="empty">{t('triggers.none')}</p>
        ) : (
          <>
            {assume.length > 0 && <Moves answer={answer} />}
            {holdersOf(answer.data).map((holders) => (
              <TriggerTree
                key={holders.key}
                holders={holders}
                assumed={answer.meta.assumed}
                route={route}
                proposal={slug}
                palette={palette}
                onTurn={turn}
              />
            ))}
            <p class="muted">
              {t('triggers.how')} <MethodLink method={answer.meta.method} />
            </p>
            <TriggersTable answer={answer} title={title} route={route} />
            <Share {...head} permalink={client.permalink(answer)} picture={() => treePicture(answer, title, note)} />
          </>
        ))}
    </Frame>
  );
}

/** The assumptions, listed with the question. */
function assumedWords({ data, meta }: Triggers): string[] {
  const words = new Map(
    data.flatMap((trigger) => trigger.leaves.map((leaf) => [leaf.address, wordsOf(trigger, leaf)] as const)),
  );
  return meta.assumed.map(({ leaf, leaves, state }) =>
    t(`assume.${state}`, { what: [leaf, ...leaves].map((one) => words.get(one)).find(Boolean) ?? leaf }),
  );
}

const figuresOf = ({ meta }: Triggers): string =>
  [
    t('figures.conditional', { n: meta.total }),
    t('figures.met', { n: meta.states.met }),
    t('figures.unmet', { n: meta.states.unmet }),
    t('figures.open', { n: meta.states.unknown }),
  ].join(' · ');

/** Who would be won or lost under the assumptions. */
function Moves({ answer: { moves, meta } }: { answer: Triggers }) {
  return (
    <section class="moves" aria-live="polite">
      <h2>{t('triggers.moves', { n: moves.length, of: meta.total })}</h2>
      {moves.length > 0 && (
        <ul>
          {movesWords(moves).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function TriggersTable({ answer, title, route }: { answer: Triggers; title: string; route: Route }) {
  const rows = answer.data.flatMap((trigger) => trigger.conditions.map((condition, i) => ({ trigger, condition, i })));
  return (
    <DataTable
      isFolded
      caption={title}
      rows={rows}
      keyOf={({ trigger, i }) => `${trigger.stance.id} ${i}`}
      columns={[
        {
          key: 'party',
          heading: t('lanes.party'),
          cell: ({ trigger: { actor } }) => <NamedLink kind="actors" of={actor} route={route} />,
        },
        { key: 'level', heading: t('lanes.level'), cell: ({ trigger }) => word('mark', trigger.level) },
        { key: 'condition', heading: t('triggers.condition'), cell: ({ condition }) => condition.text },
        { key: 'type', heading: t('triggers.type'), cell: ({ condition }) => word('condition', condition.type) },
        {
          key: 'state',
          heading: t('triggers.state'),
          cell: ({ condition }) => word('truth', condition.state ?? 'unknown'),
        },
        {
          key: 'standing',
          heading: t('triggers.standing'),
          cell: ({ trigger: { standing, assuming } }) =>
            list(
              [standing, assuming?.moves ? assuming.standing : null].flatMap((one) =>
                one ? [word('standing', one)] : [],
              ),
            ),
        },
      ]}
    />
  );
}
