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
 * or order touches only the attributes that differ, and nothing else is made for a cell.
 */
export class SmallCells {
  private readonly before = spacer();
  private readonly after = spacer();
  private readonly cells: SmallTd[] = [];
  private start = 0;

  /** Draws them behind what is in the row already. */
  draw(tr: HTMLTableRowElement, row: SmallRow): void {
    if (!this.before.isConnected) tr.append(this.before, this.after);
    this.fit(row.start, row.end);
    fill(this.before, row.start);
    fill(this.after, row.columns - row.end);
    for (const [i, cell] of this.cells.entries()) cell.write(row, row.start + i);
  }

  /** Takes away the cells of columns that are out of sight, and adds those that have come into it. */
  private fit(start: number, end: number): void {
    const { cells } = this;
    if (start >= this.start + cells.length || end <= this.start) {
      // The same cells serve for other columns.
      this.start = start;
    }
    while (this.start < start) {
      cells.shift()?.td.remove();
      this.start++;
    }
    while (this.start + cells.length > end) cells.pop()?.td.remove();
    const first: SmallTd[] = [];
    while (this.start > start) {
      first.push(new SmallTd());
      this.start--;
    }
    this.before.after(...first.map(({ td }) => td));
    cells.unshift(...first);
    const last: SmallTd[] = [];
    while (this.start + cells.length + last.length < end) last.push(new SmallTd());
    this.after.before(...last.map(({ td }) => td));
    cells.push(...last);
  }
}

/** A cell, and what is written in it: to ask the document for that takes longer than to write the little that differs. */
class SmallTd {
  readonly td = TEMPLATE.cloneNode() as HTMLTableCellElement;
  private readonly written: (string | number | boolean)[] = [];

  write(row: SmallRow, column: number): void {
    const { marks, says, isChanged } = row.cellAt(column);
    const isOpen = column === row.open;
    const { td } = this;
    const look = marks ? `cell ${lookOf(marks)}${isChanged ? ' changed' : ''}${isOpen ? ' open' : ''}` : 'cell';
    if (this.differs(0, look)) td.className = look;
    if (this.differs(1, says)) td.setAttribute('aria-label', says);
    if (this.differs(2, row.index)) td.dataset.row = String(row.index);
    if (this.differs(3, column)) {
      td.dataset.column = String(column);
      td.setAttribute('aria-colindex', String(column + 2));
    }
    if (this.differs(4, isOpen)) td.setAttribute('aria-selected', String(isOpen));
    if (this.differs(5, column === row.at)) td.tabIndex = column === row.at ? 0 : -1;
  }

  private differs(place: number, value: string | number | boolean): boolean {
    if (this.written[place] === value) return false;
    this.written[place] = value;
    return true;
  }
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
