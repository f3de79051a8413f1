import { hatch } from '../../marks/glyph.tsx';
import type { Level } from '../../marks/marks.ts';
import type { Palette } from '../../marks/palette.ts';
import { type GroundRow, PLACES, type Place } from './ground.ts';

const LEVEL: Partial<Record<Place, Level>> = {
  supports: 'support',
  conditional: 'conditional_support',
  neutral: 'neutral',
  ambiguous: 'ambiguous',
  opposesConditionally: 'conditional_opposition',
  opposes: 'oppose',
};

interface BarProps {
  row: GroundRow;
  palette: Palette;
  width: number;
  height: number;
}

/** All parties as one bar, a box for each if there is room. Silent parties have a dash, those not coded are hatched. */
export function PartiesBar({ row, palette, width, height }: BarProps) {
  const parties = PLACES.flatMap((place) => row[place].map(() => place));
  const step = width / Math.max(1, parties.length);
  const gap = step > 4 ? 1 : 0;
  return (
    <g>
      {parties.map((place, i) => {
        const x = i * step;
        const level = LEVEL[place];
        return (
          <g key={i} transform={`translate(${x.toFixed(2)} 0)`}>
            {level && <rect width={(step - gap).toFixed(2)} height={height} fill={palette.levels[level].fill} />}
            {place === 'notCoded' && <path d={hatch(step - gap, height, 6)} stroke={palette.rule} fill="none" />}
            {place === 'silent' && (
              <path d={`M${step * 0.25} ${height / 2}h${step * 0.5}`} stroke={palette.muted} stroke-width="1.5" />
            )}
            {place === 'leftOut' && <circle cx={step / 2} cy={height / 2} r="1.5" fill={palette.muted} />}
          </g>
        );
      })}
      <rect x="0.5" y="0.5" width={width - 1} height={height - 1} fill="none" stroke={palette.rule} />
    </g>
  );
}
