import { Glyph } from '../../marks/glyph.tsx';
import { levelMarks } from '../../marks/level.ts';
import type { Level } from '../../marks/marks.ts';
import { usePalette } from '../../marks/scheme.ts';
import { type Case, confusionsOf } from '../../review/decision.ts';
import { slugOf } from '../../state/named.ts';
import { changed, href, type Route } from '../../state/route.ts';
import { t, word } from '../../state/texts.ts';
import { type Column, DataTable } from '../frame/data-table.tsx';

/** A level as it is drawn everywhere, with its word. */
export function LevelMark({ level }: { level: Level }) {
  const palette = usePalette();
  return (
    <span class="level-mark">
      <svg aria-hidden="true" width="30" height="22">
        <Glyph marks={levelMarks({ level })} palette={palette} width={30} height={22} />
      </svg>
      {word('mark', level)}
    </span>
  );
}

/** Disagreements between coders: which levels they confuse, and every case. */
export function Disagreements({ route, cases }: { route: Route; cases: readonly Case[] }) {
  if (cases.length === 0) return null;
  const open = cases.filter(({ isDone }) => !isDone);
  const columns: Column<Case>[] = [
    {
      key: 'statement',
      heading: t('reliability.statement'),
      cell: ({ key, statement, actor, proposal }) => (
        <>
          <a href={changed(route, { case: key })}>{statement.name}</a>
          <p class="muted">
            {t('reliability.unit')} <a href={href(['actors', slugOf(actor)])}>{actor.name}</a>,{' '}
            <a href={href(['proposals', slugOf(proposal)])}>{proposal.name}</a>
          </p>
        </>
      ),
    },
    {
      key: 'readings',
      heading: t('reliability.readings'),
      cell: ({ readings }) => (
        <ul class="readings-list">
          {readings.map(({ coder, level }) => (
            <li key={coder}>
              {coder}: <LevelMark level={level} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'settled',
      heading: t('reliability.decision'),
      cell: ({ adjudication }) =>
        adjudication ? (
          <>
            {adjudication.coder}: <LevelMark level={adjudication.level} />
          </>
        ) : (
          t('reliability.open')
        ),
    },
  ];
  return (
    <section class="disagreements">
      <h2>{t('reliability.disagreements', { n: cases.length })}</h2>
      <ul class="confusions">
        {confusionsOf(cases).map(({ levels: [one, other], n, open }) => (
          <li key={`${one} ${other}`}>
            {t('reliability.confusion', { one: word('mark', one), other: word('mark', other).toLowerCase(), n, open })}
          </li>
        ))}
      </ul>
      {open[0] && (
        <p>
          <a class="begin" href={changed(route, { case: open[0].key })}>
            {t('reliability.decide', { n: open.length })}
          </a>
        </p>
      )}
      <DataTable isText caption={t('reliability.cases')} columns={columns} rows={cases} keyOf={({ key }) => key} />
    </section>
  );
}
