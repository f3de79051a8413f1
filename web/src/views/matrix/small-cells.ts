import type { Marks } from '../../marks/marks.ts';
import { lookOf } from './looks.tsx';

/** What one small cell shows; undefined where nothing was asked of it. */
export interface SmallCell {
  marks: Marks | undefined;
  says: string;
  isChanged: boolean;
}

export interface SmallRow {
  index: number;
  /** The columns in sight, of how many. */
  start: number;
  end: number;
  columns: number;
  cellAt(column: number): SmallCell;
  /** The column of the open cell and that of the cell in the tab order; −1 if they are in another row. */
  open: number;
  at: number;
}

const TEMPLATE = document.createElement('td');
TEMPLATE.setAttribute('aria-selected', 'false');
TEMPLATE.tabIndex = -1;

/**
 * The cells of a row of a large matrix, of which some two thousand are in sight. They are written by hand: another day
 * or order touches only the attributes that differ, and nothing else is made or compared for a cell.
 */
export class SmallCells {
  private readonly before = spacer();
  private readonly after = spacer();
  private readonly cells: HTMLTableCellElement[] = [];
  private start = 0;

  /** Draws them behind what is in the row already. */
  draw(tr: HTMLTableRowElement, row: SmallRow): void {
    if (!this.before.isConnected) tr.append(this.before, this.after);
    this.fit(row.start, row.end);
    fill(this.before, row.start);
    fill(this.after, row.columns - row.end);
    for (const [i, td] of this.cells.entries()) write(td, row, row.start + i);
  }

  /** Takes away the cells of columns that are out of sight, and adds those that have come into it. */
  private fit(start: number, end: number): void {
    const { cells } = this;
    if (start >= this.start + cells.length || end <= this.start) {
      // The same cells serve for other columns.
      this.start = start;
    }
    while (this.start < start) {
      cells.shift()?.remove();
      this.start++;
    }
    while (this.start + cells.length > end) cells.pop()?.remove();
    const first: HTMLTableCellElement[] = [];
    while (this.start > start) {
      first.push(made());
      this.start--;
    }
    this.before.after(...first);
    cells.unshift(...first);
    const last: HTMLTableCellElement[] = [];
    while (this.start + cells.length + last.length < end) last.push(made());
    this.after.before(...last);
    cells.push(...last);
  }
}

const made = () => TEMPLATE.cloneNode() as HTMLTableCellElement;

function write(td: HTMLTableCellElement, row: SmallRow, column: number): void {
  const { marks, says, isChanged } = row.cellAt(column);
  const isOpen = column === row.open;
  const look = marks ? `cell ${lookOf(marks)}${isChanged ? ' changed' : ''}${isOpen ? ' open' : ''}` : 'cell';
  if (td.className !== look) td.className = look;
  set(td, 'aria-label', says);
  set(td, 'data-row', String(row.index));
  set(td, 'data-column', String(column));
  set(td, 'aria-colindex', String(column + 2));
  set(td, 'aria-selected', String(isOpen));
  set(td, 'tabindex', column === row.at ? '0' : '-1');
}

function set(td: HTMLTableCellElement, name: string, value: string): void {
  if (td.getAttribute(name) !== value) td.setAttribute(name, value);
}

/** Fills the place of columns that are out of sight. */
function spacer(): HTMLTableCellElement {
  const td = document.createElement('td');
  td.className = 'spacer';
  td.setAttribute('aria-hidden', 'true');
  return td;
}
function fill(td: HTMLTableCellElement, columns: number): void {
  if (td.hidden !== columns <= 0) td.hidden = columns <= 0;
  if (columns > 0 && td.colSpan !== columns) td.colSpan = columns;
}
