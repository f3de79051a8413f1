import type { ComponentChildren } from 'preact';
import { shortened } from '../../share/frame.tsx';
import './on-paper.css';

/** The width of the cells of a table, in units of which the sheet is as wide as it may be: they grow with the sheet. */
const WIDTH = 500;
/** The most letters of a column's name, which is written vertically. */
const LETTERS = 32;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Line {
  key: string;
  name: string;
}

interface OnPaperProps<Row extends Line, Column extends Line> {
  rows: readonly Row[];
  columns: readonly Column[];
  /** The least width and the greatest height of a cell. */
  least: number;
  highest: number;
  drawn(row: Row, column: Column, box: Box): ComponentChildren;
}

/** A grid on paper, where nothing scrolls: whole, in as many tables below each other as its columns need. */
export function OnPaper<Row extends Line, Column extends Line>(props: OnPaperProps<Row, Column>) {
  const { columns, least } = props;
  const tables = Math.ceil(columns.length / Math.floor(WIDTH / least));
  const count = Math.ceil(columns.length / tables);
  return (
    <div class="on-paper">
      {Array.from({ length: tables }, (_, i) => (
        <Part key={i} {...props} columns={columns.slice(i * count, (i + 1) * count)} count={count} />
      ))}
    </div>
  );
}

/** `count` columns as the tables beside it have, so that cells are of one size in all of them. */
function Part<Row extends Line, Column extends Line>({
  rows,
  columns,
  count,
  highest,
  drawn,
}: OnPaperProps<Row, Column> & { count: number }) {
  const cell = WIDTH / count;
  const height = Math.min(cell, highest);
  const box = (i: number): Box => ({ x: i * cell + 0.5, y: 0.5, width: cell - 1, height: height - 1 });
  return (
    <table>
      <thead>
        <tr>
          <td />
          {Array.from({ length: count }, (_, i) => (
            <th key={columns[i]?.key ?? i} scope="col">
              <span>{shortened(columns[i]?.name ?? '', LETTERS)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.name}</th>
            <td colSpan={count}>
              <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${height}`}>
                {columns.map((column, i) => (
                  <g key={column.key}>{drawn(row, column, box(i))}</g>
                ))}
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
