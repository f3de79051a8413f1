import type { Answer } from '@demarche/client';
import { MethodLink } from '../../components/method-link.tsx';
import { Failure, Pending } from '../../components/notes.tsx';
import { keyOf } from '../../marks/key.ts';
import type { Cell } from '../../marks/marks.ts';
import { usePalette } from '../../marks/scheme.ts';
import { Aside } from '../../panel/aside.tsx';
import { client, useAnswer } from '../../state/answers.ts';
import { type Named, slugOf } from '../../state/named.ts';
import type { Route } from '../../state/route.ts';
import { t, word } from '../../state/texts.ts';
import { CellLink, NamedLink } from '../frame/links.tsx';
import { figure, leastOf, type Pair, stepOf, whyNot } from './figures.ts';
import { worked } from './worked.ts';

type Positions = Answer<'/v1/positions'>;

interface PairPanelProps {
  /** The two, as the address has them. */
  pair: string;
  route: Route;
  /** The question of the map. */
  question: object;
  /** What alone is asked of positions: the moment and the dossier. */
  moment: object;
  atLeast: number;
  onClose(): void;
}

/** What the figure of two is made of: proposal by proposal, and the arithmetic with their own numbers. */
export function PairPanel({ pair, route, question, moment, atLeast, onClose }: PairPanelProps) {
  const [one = '', other = ''] = pair.split('.');
  const { answer, error } = useAnswer(`pair ${pair} ${JSON.stringify([question, moment])}`, async (signal) => {
    const [agreement, positions] = await Promise.all([
      client.GET('/v1/agreement', {
        params: { query: { ...question, with: [one], components: true, include: ['directness'] } as object },
        signal,
      }),
      client.GET('/v1/positions', {
        params: { query: { ...moment, actors: [one, other], include: ['marks'] } as object },
        signal,
      }),
    ]);
    return { agreement, positions };
  });
  const found = answer?.agreement.data.find((row) => slugOf(row.other) === other);
  return (
    <Aside label={t('agreement.pair')} closeLabel={t('agreement.close')} of={pair} onClose={onClose}>
      {error && <Failure error={error} what={pair} />}
      {!answer && !error && <Pending />}
      {answer && !found && <p>{t('panel.nobody')}</p>}
      {answer && found && (
        <Components
          pair={found}
          answer={answer.agreement}
          positions={answer.positions}
          route={route}
          atLeast={atLeast}
        />
      )}
    </Aside>
  );
}

interface ComponentsProps {
  pair: Pair;
  answer: Answer<'/v1/agreement'>;
  positions: Positions;
  route: Route;
  atLeast: number;
}

function Components({ pair, answer, positions, route, atLeast }: ComponentsProps) {
  const { definition } = answer.meta;
  const { one, other, n, value, table, directness } = pair;
  const why = whyNot(pair, definition, atLeast);
  const names = { one: one.name, other: other.name };
  const rows = rowsOf(positions, one, other);
  const shared = rows.filter(({ apart }) => apart !== null);
  const alike = shared.filter(({ apart }) => apart === 0);
  const unlike = shared.filter(({ apart }) => apart !== 0).sort((a, b) => (b.apart as number) - (a.apart as number));
  const alone = rows.filter(({ apart }) => apart === null);
  const sum = table && worked(definition, table);
  return (
    <>
      <h2 class="pair-names">
        <NamedLink kind="actors" of={one} route={route} /> · <NamedLink kind="actors" of={other} route={route} />
      </h2>
      <p>
        {value === null || why
          ? t('agreement.none', { ...names, why: why ? t(why, { n }) : '' })
          : t('agreement.says', { ...names, figure: figure(value), n })}
      </p>
      {directness && n > 0 && <p class="muted">{t('agreement.directly', { ...directness })}</p>}
      {sum && n > 0 && (
        <section>
          <h3>{t('agreement.how')}</h3>
          <p>{word('agreement.about', definition)}</p>
          <p class="worked">{sum.value === null ? sum.text : `${sum.text} = ${figure(sum.value, 3)}`}</p>
          <p class="muted">
            {t('agreement.scale', { least: figure(leastOf(definition), 0) })} <MethodLink method={answer.meta.method} />
          </p>
        </section>
      )}
      <PairRows
        heading={t('agreement.alike', { n: alike.length })}
        rows={alike}
        {...{ one, other, positions, route }}
      />
      <PairRows
        heading={t('agreement.unlike', { n: unlike.length })}
        rows={unlike}
        {...{ one, other, positions, route }}
      />
      {definition !== 'coincidence' && shared.length !== n && (
        <p class="muted">{t('agreement.counted', { n, shared: shared.length })}</p>
      )}
      {alone.length > 0 && (
        <details>
          <summary>{t('agreement.alone', { n: alone.length })}</summary>
          <PairRows heading={null} rows={alone} {...{ one, other, positions, route }} />
        </details>
      )}
    </>
  );
}

interface PairRow {
  proposal: Named;
  one: Cell;
  other: Cell;
  /** Steps of the scale between them; null where not both are on it. */
  apart: number | null;
}

/** The cells of both actors on each proposal in the answer, with the steps between their levels. */
export function rowsOf({ data, grid }: Positions, one: Named, other: Named): PairRow[] {
  const cells = new Map(data.map((cell) => [keyOf(cell.proposal.slug ?? '', cell.actor.slug ?? ''), cell as Cell]));
  return grid.proposals.flatMap((proposal) => {
    const at = ({ slug }: Named) => cells.get(keyOf(proposal.slug ?? '', slug ?? ''));
    const [first, second] = [at(one), at(other)];
    if (!first || !second) return [];
    const [i, j] = [stepOf(first.level), stepOf(second.level)];
    const apart = i === undefined || j === undefined ? null : Math.abs(i - j);
    return [{ proposal: proposal as Named, one: first, other: second, apart }];
  });
}

interface PairRowsProps {
  heading: string | null;
  rows: PairRow[];
  one: Named;
  other: Named;
  positions: Positions;
  route: Route;
}

function PairRows({ heading, rows, one, other, positions, route }: PairRowsProps) {
  const palette = usePalette();
  const { asOf } = positions.meta;
  if (rows.length === 0) return heading === null ? null : <h3>{heading}</h3>;
  return (
    <section>
      {heading !== null && <h3>{heading}</h3>}
      <ul class="pair-rows">
        {rows.map((row) => (
          <li key={row.proposal.id}>
            <CellLink actor={one} cell={row.one} proposal={row.proposal} {...{ route, asOf, palette }} />
            <CellLink actor={other} cell={row.other} proposal={row.proposal} {...{ route, asOf, palette }} />
            <NamedLink kind="proposals" of={row.proposal} route={route} />
          </li>
        ))}
      </ul>
    </section>
  );
}
