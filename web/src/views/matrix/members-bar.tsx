import { LEVELS } from '../../../../src/domain/vocabulary.ts';
import type { Palette } from '../../marks/palette.ts';
import type { Members } from './grid.ts';

interface BarProps {
  members: Members;
  palette: Palette;
  width: number;
  y: number;
}

/** How many of a group's members are at each level, as shares of all of them; a question mark where the quorum is missing. */
export function MembersBar({ members: { count, levels, unity }, palette, width, y }: BarProps) {
  const isShort = unity.label === null;
  const length = width - (isShort ? 10 : 0);
  let x = 0;
  return (
    <g>
      <rect x="0" y={y} width={length} height="5" fill={palette.faint} />
      {LEVELS.map((level) => {
        const part = (levels[level] / count) * length;
        const from = x;
        x += part;
        return (
          part > 0 && <rect key={level} x={from} y={y} width={part} height="5" fill={palette.levels[level].fill} />
        );
      })}
      {isShort && (
        <text
          x={width - 4}
          y={y + 6}
          text-anchor="middle"
          font-size="9"
          font-family="system-ui, sans-serif"
          fill={palette.muted}
        >
          ?
        </text>
      )}
    </g>
  );
}
