import { Glyph } from '../../marks/glyph.tsx';
import { keyOf } from '../../marks/key.ts';
import { marksOf } from '../../marks/marks.ts';
import type { Palette } from '../../marks/palette.ts';
import { changed, type Route } from '../../state/route.ts';
import { t } from '../../state/texts.ts';
import { Kept } from '../frame/kept.ts';
import { changeWords, levelWord } from './change-words.ts';
import type { Change, MatrixCell } from './grid.ts';

interface ChangesProps {
  changes: Change[];
  /** The previous setting of the clocks, in words. */
  from: string;
  to: string;
  asOf: string;
  palette: Palette;
  route: Route;
}

/** The changes since the clock was moved, rendered again only if they differ. */
export class Changes extends Kept<ChangesProps> {
  override render({ changes, from, to, asOf, palette, route }: ChangesProps) {
    const cellHref = (key: string) => changed(route, { cell: key });
    return (
      <section class="changes" aria-live="polite">
        <h2>{t('changes.heading', { n: changes.length, from, to })}</h2>
        <ul>
          {changes.slice(0, 50).map(({ proposal, party, before, after }) => (
            <li key={keyOf(proposal.slug, party.slug)}>
              <Small cell={before} asOf={asOf} palette={palette} />
              <Small cell={after} asOf={asOf} palette={palette} />
              <a href={cellHref(keyOf(proposal.slug, party.slug))}>
                {t('changes.one', {
                  actor: party.name,
                  proposal: proposal.name,
                  change: changeWords(before, after, levelWord),
                })}
              </a>
            </li>
          ))}
        </ul>
        {changes.length > 50 && <p class="muted">{t('changes.more', { n: changes.length - 50 })}</p>}
      </section>
    );
  }
}

const Small = ({ cell, asOf, palette }: { cell: MatrixCell; asOf: string; palette: Palette }) => (
  <svg aria-hidden="true" width="30" height="22">
    <Glyph marks={marksOf(cell, asOf, null)} palette={palette} width={30} height={22} />
  </svg>
);
