import { keyOf } from '../../marks/key.ts';
import type { Palette } from '../../marks/palette.ts';
import { slugOf } from '../../state/named.ts';
import { changed, type Route } from '../../state/route.ts';
import { list, number, t, word } from '../../state/texts.ts';
import { CellLink, NamedLink } from '../frame/links.tsx';
import type { GroundAnswer } from './ground.ts';
import type { Shown } from './row.tsx';

interface BlockersProps {
  blockers: GroundAnswer['blockers'];
  route: Route;
  palette: Palette;
}

/** What each party opposes without conditions, who most first. */
export function Blockers({ blockers, route, palette }: BlockersProps) {
  const most = blockers[0]?.n ?? 0;
  if (most === 0) return null;
  return (
    <div class="blockers">
      <h3>{t('ground.blockers')}</h3>
      <ul>
        {blockers.map(({ actor, n, proposals }) => (
          <li key={actor.id}>
            <NamedLink kind="actors" of={actor} route={route} />
            <span class="bar-figure">
              <svg aria-hidden="true" width="120" height="14">
                <rect width={(n / most) * 120} height="14" fill={palette.levels.oppose.fill} />
              </svg>
              {number(n)}
            </span>
            <span>
              {proposals.map(({ proposal }, i) => (
                <span key={proposal.id}>
                  {i > 0 && ', '}
                  <a href={changed(route, { cell: keyOf(slugOf(proposal), slugOf(actor)) })}>{proposal.name}</a>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Parties whose stances on a package and on one of its provisions conflict. */
export function Packages({ packages, shown }: { packages: GroundAnswer['packages']; shown: Shown }) {
  if (packages.length === 0) return null;
  return (
    <section class="ground-part">
      <h2>{t('ground.packages', { n: packages.length })}</h2>
      <ul class="ground-pairs">
        {packages.map((conflict) => (
          <li key={`${conflict.package.id} ${conflict.provision.id} ${conflict.actor.id}`}>
            <NamedLink kind="actors" of={conflict.actor} route={shown.route} /> {word('conflict', conflict.kind)}:{' '}
            <Cell shown={shown} proposal={conflict.package} actor={conflict.actor} level={conflict.packageLevel} />
            {' · '}
            <Cell shown={shown} proposal={conflict.provision} actor={conflict.actor} level={conflict.provisionLevel} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Proposals that exclude each other, and who supports both. */
export function Incompatible({ pairs, shown }: { pairs: GroundAnswer['incompatible']; shown: Shown }) {
  if (pairs.length === 0) return null;
  return (
    <section class="ground-part">
      <h2>{t('ground.incompatible', { n: pairs.length })}</h2>
      <ul class="ground-pairs">
        {pairs.map(({ one, other, both, unopposed }) => (
          <li key={`${one.id} ${other.id}`}>
            <NamedLink kind="proposals" of={one} route={shown.route} />
            {' · '}
            <NamedLink kind="proposals" of={other} route={shown.route} />{' '}
            <span class="muted">
              {unopposed && `${t('ground.eachFree')} `}
              {both.length > 0
                ? t('ground.both', { names: list(both.map(({ actor }) => actor.name)) })
                : t('ground.nobodyBoth')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CellProps {
  shown: Shown;
  proposal: GroundAnswer['packages'][number]['package'];
  actor: GroundAnswer['packages'][number]['actor'];
  level: GroundAnswer['packages'][number]['packageLevel'];
}
const Cell = ({ shown, proposal, actor, level }: CellProps) => (
  <span class="ground-cell">
    <CellLink
      {...shown}
      proposal={proposal}
      actor={actor}
      cell={shown.cells.get(keyOf(slugOf(proposal), slugOf(actor))) ?? { level }}
    />
    <NamedLink kind="proposals" of={proposal} route={shown.route} />
  </span>
);
