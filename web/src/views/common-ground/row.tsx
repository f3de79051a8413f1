import { ServerWords } from '../../components/notes.tsx';
import { keyOf } from '../../marks/key.ts';
import type { Cell } from '../../marks/marks.ts';
import type { Palette } from '../../marks/palette.ts';
import { slugOf } from '../../state/named.ts';
import { changed, type Route } from '../../state/route.ts';
import { list, number, t, word } from '../../state/texts.ts';
import { CellLink, NamedLink } from '../frame/links.tsx';
import { PartiesBar } from './bar.tsx';
import { type GroundRow, PLACES, type Placed, partiesAt, testWords } from './ground.ts';

export interface Shown {
  route: Route;
  asOf: string;
  palette: Palette;
  /** What the matrix knows of a cell. */
  cells: ReadonlyMap<string, Cell>;
}

/** One proposal: what comes of it, where each party stands, and what would leave none opposed. */
export function GroundItem({ row, shown }: { row: GroundRow; shown: Shown }) {
  const { proposal, ground, n, settlement } = row;
  const all = PLACES.reduce((sum, place) => sum + row[place].length, 0);
  return (
    <article class="ground">
      <h3>
        <NamedLink kind="proposals" of={proposal} route={shown.route} />
      </h3>
      <p>
        {word('ground', ground)} <span class="muted">{t('ground.n', { n, all })}</span>
      </p>
      <svg aria-hidden="true" class="parties-bar" width="240" height="14">
        <PartiesBar row={row} palette={shown.palette} width={240} height={14} />
      </svg>
      <dl class="places">
        {PLACES.map((place) => {
          const parties = partiesAt(row, place);
          return (
            parties.length > 0 && (
              <div key={place}>
                <dt>
                  {word('place', place)} <span class="count">{number(parties.length)}</span>
                </dt>
                <dd>
                  <Parties parties={parties} row={row} shown={shown} />
                </dd>
              </div>
            )
          );
        })}
      </dl>
      {settlement && <Settlement row={row} settlement={settlement} />}
    </article>
  );
}

/** More sets than this are collapsed. */
const MOST_SHOWN = 12;

function Parties({ parties, row, shown }: { parties: Placed[]; row: GroundRow; shown: Shown }) {
  const item = ({ actor, cell: told }: Placed) => {
    const key = keyOf(slugOf(row.proposal), slugOf(actor));
    const cell = shown.cells.get(key) ?? told;
    return (
      <li key={actor.id}>
        {cell.level === null && !cell.claims?.length ? (
          // Of those without a level the head of the line says all that a mark would.
          <a href={changed(shown.route, { cell: key })}>{actor.name}</a>
        ) : (
          <>
            <CellLink {...shown} proposal={row.proposal} actor={actor} cell={cell} />
            <NamedLink kind="actors" of={actor} route={shown.route} />
          </>
        )}
      </li>
    );
  };
  return (
    <>
      <ul>{parties.slice(0, MOST_SHOWN).map(item)}</ul>
      {parties.length > MOST_SHOWN && (
        <details>
          <summary>{t('ground.more', { n: parties.length - MOST_SHOWN })}</summary>
          <ul>{parties.slice(MOST_SHOWN).map(item)}</ul>
        </details>
      )}
    </>
  );
}

/** The smallest sets of conditions that would leave none opposed, or why there are none. */
function Settlement({ row, settlement }: { row: GroundRow; settlement: NonNullable<GroundRow['settlement']> }) {
  const { sets, smallest, reason } = settlement;
  if (!sets) {
    const names = list(row.opposes.map(({ actor }) => actor.name));
    return (
      <p class="muted">
        {names ? (
          t('ground.outright', { names })
        ) : (
          <>
            {t('ground.noSet')} <ServerWords>{reason}.</ServerWords>
          </>
        )}
      </p>
    );
  }
  return (
    <div class="settlement">
      <h4>{t('ground.sets', { n: sets.length, smallest: smallest ?? 0 })}</h4>
      <ol>
        {sets.map(({ needs, moves }, i) => (
          <li key={i}>
            <ul>
              {needs.map((need) => (
                <li key={need.leaves.join()}>
                  {need.needs === 'unmet' ? t('ground.not', { test: testWords(need.test) }) : testWords(need.test)}{' '}
                  <span class="muted">
                    {t('ground.need', {
                      state: word('mark', need.state).toLowerCase(),
                      of: list(need.of.map(({ name }) => name)),
                    })}
                  </span>
                </li>
              ))}
            </ul>
            {moves.length > 0 && (
              <p class="muted">
                {t('ground.then', {
                  moves: moves
                    .map(({ actor, from, to }) =>
                      t('ground.move', { actor: actor.name, from: word('standing', from), to: word('standing', to) }),
                    )
                    .join('; '),
                })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
