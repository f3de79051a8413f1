import { hatch } from '../../marks/glyph.tsx';
import { PALETTES, type Palette } from '../../marks/palette.ts';
import { number, t } from '../../state/texts.ts';
import { countedValue, figure, type HeatMap, rangeOf, shadeOf } from './figures.ts';
import { SHADES } from './shades.ts';

/** What the shades stand for, and how many pairs each has. */
export function HeatLegend({ map, palette }: { map: HeatMap; palette: Palette }) {
  const shades = SHADES[palette === PALETTES.dark ? 'dark' : 'light'];
  const counts = shades.map(() => 0);
  let without = 0;
  for (const pair of new Set(map.pairs.values())) {
    const value = countedValue(map, pair);
    if (value === null) without++;
    else counts[shadeOf(map.definition, value)] = (counts[shadeOf(map.definition, value)] ?? 0) + 1;
  }
  return (
    <ul class="heat-legend" aria-label={t('agreement.legend')}>
      <li>{t('agreement.differ')}</li>
      {shades.map(({ fill }, i) => {
        const [from, to] = rangeOf(map.definition, i);
        return (
          <li key={fill}>
            <svg aria-hidden="true" width="30" height="22">
              <rect width="30" height="22" rx="2" fill={fill} />
            </svg>
            <span>
              {figure(from)}–{figure(to)}
            </span>
            <span class="muted">{number(counts[i] ?? 0)}</span>
          </li>
        );
      })}
      <li>{t('agreement.agree')}</li>
      <li>
        <svg aria-hidden="true" width="30" height="22">
          <path d={hatch(30, 22, 6)} stroke={palette.rule} fill="none" />
        </svg>
        <span>{t('agreement.tooLittle')}</span>
        <span class="muted">{number(without)}</span>
      </li>
    </ul>
  );
}
