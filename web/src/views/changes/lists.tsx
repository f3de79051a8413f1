import { Glyph } from '../../marks/glyph.tsx';
import { type Cell, marksOf } from '../../marks/marks.ts';
import type { Palette } from '../../marks/palette.ts';
import { dateWords, doubtWords } from '../../state/dates.ts';
import { pageOf } from '../../state/links.ts';
import { href } from '../../state/route.ts';
import { t } from '../../state/texts.ts';
import { changeWords } from '../matrix/change-words.ts';
import { type Cause, chronology, type Difference, dayOf, type Happening, KINDS, WRITES, writeOf } from './diff.ts';

export interface Shown {
  palette: Palette;
  asOf: string;
  causes: ReadonlyMap<string, Cause[]>;
  cellHref(key: string): string;
}

/** A list of more would take the browser many seconds to draw; both permalinks have the rest. */
export const MOST = 500;

export const Rest = ({ n }: { n: number }) => n > 0 && <p class="muted">{t('changed.rest', { n })}</p>;

/** Changes by group: actors that moved, or corrections of the record, which are not called moves. */
export function Grouped({ changes, isLedger, ...shown }: Shown & { changes: Difference[]; isLedger: boolean }) {
  const groups: [string, string, Difference[]][] = isLedger
    ? WRITES.map((write) => {
        const some = changes.filter(({ key }) => writeOf(shown.causes.get(key)) === write);
        return [write, t(`write.${write}`, { n: some.length }), some];
      })
    : KINDS.map((kind) => {
        const some = changes.filter((change) => change.kind === kind);
        return [kind, t(`kind.${kind}`, { n: some.length }), some];
      });
  return (
    <>
      {groups.map(
        ([name, heading, some]) =>
          some.length > 0 && (
            <section key={name}>
              <h2>{heading}</h2>
              <ul class="moves">
                {some.slice(0, MOST).map((change) => (
                  <li key={change.key}>
                    <Move change={change} {...shown} />
                  </li>
                ))}
              </ul>
              <Rest n={some.length - MOST} />
            </section>
          ),
      )}
    </>
  );
}

/** Events and changes of level, day by day, without saying that one caused the other. */
export function InOrder({ changes, events, ...shown }: Shown & { changes: Difference[]; events: Happening[] }) {
  const whole = chronology(changes, events);
  const entries = whole.slice(0, MOST);
  const days = [...new Set(entries.map(({ day }) => day))];
  if (events.length === 0) return null;
  return (
    <section>
      <h2>{t('order.heading', { n: events.length })}</h2>
      <p class="muted">{t('order.words')}</p>
      <ol class="days">
        {days.map((day) => (
          <li key={day}>
            <span class="day">{dateWords(day)}</span>
            <ul class="moves">
              {entries
                .filter((entry) => entry.day === day)
                .map((entry) =>
                  'event' in entry ? (
                    <li key={entry.event.slug} class="happened">
                      <a href={href(['events', entry.event.slug])}>{entry.event.name}</a>
                    </li>
                  ) : (
                    <li key={entry.change.key}>
                      <Move change={entry.change} {...shown} />
                    </li>
                  ),
                )}
            </ul>
          </li>
        ))}
      </ol>
      <Rest n={whole.length - MOST} />
    </section>
  );
}

function Move({ change, palette, asOf, causes, cellHref }: Shown & { change: Difference }) {
  const { key, proposal, actor, before, after } = change;
  const day = dayOf(change);
  return (
    <>
      <span class="pair" aria-hidden="true">
        <Small cell={before} asOf={asOf} palette={palette} />
        <Small cell={after} asOf={asOf} palette={palette} />
      </span>
      <span>
        <a href={cellHref(key)}>
          {t('changes.one', {
            actor: actor.name,
            proposal: proposal.name,
            change: changeWords(before, after),
          })}
        </a>
        {day && <span class="muted">, {doubtWords(day)}</span>}
        {(causes.get(key) ?? []).map(({ kind, id, words }) => (
          <span key={id} class="cause">
            {t(`cause.${kind}`)} <a href={pageOf({ id }) ?? ''}>{kind === 'source' ? words : id}</a>
            {kind !== 'source' && words && `: ${words}`}
          </span>
        ))}
      </span>
    </>
  );
}

const Small = ({ cell, asOf, palette }: { cell: Cell; asOf: string; palette: Palette }) => (
  <svg aria-hidden="true" width="30" height="22">
    <Glyph marks={marksOf(cell, asOf, null)} palette={palette} width={30} height={22} />
  </svg>
);
