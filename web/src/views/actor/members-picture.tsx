import { SIGNS } from '../../marks/marks.ts';
import { PALETTES } from '../../marks/palette.ts';
import { framed, type Picture, shortened } from '../../share/frame.tsx';
import { MembersBar } from '../matrix/members-bar.tsx';
import { byLevel, type Group, type GroupRow, labelWords } from './members-load.ts';

const ROW = 48;
const WIDTH = 880;

/** A group's members on each proposal, as a picture to download. */
export function membersPicture(rows: GroupRow[], { unity: { meta } }: Group, title: string, note: string): Picture {
  const palette = PALETTES.light;
  const { text, muted } = palette;
  const drawing = (
    <g fill={text}>
      {rows.map(({ unity, members }, i) => {
        const counts = byLevel(members).map(([level, actors]) => `${SIGNS[level]}: ${actors.length}`);
        return (
          <g key={unity.proposal.id} transform={`translate(0 ${i * ROW})`}>
            <text y="16" font-size="14">
              {shortened(unity.proposal.name, 40)}
            </text>
            <g transform="translate(300 6) scale(2)">
              <MembersBar members={members} palette={palette} width={150} y={0} />
            </g>
            <text x="612" y="16" font-size="13">
              {counts.join(' · ')}
            </text>
            <text y="34" font-size="12" fill={muted}>
              {labelWords(unity)}
            </text>
          </g>
        );
      })}
    </g>
  );
  return framed({
    title,
    note,
    asOf: meta.asOf,
    knownAt: meta.knownAt,
    drawing,
    width: WIDTH,
    height: rows.length * ROW,
  });
}
