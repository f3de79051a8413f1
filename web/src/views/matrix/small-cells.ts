/** Everything that a small cell depends on: if it is unchanged, its element is not touched. */
export interface SmallCell {
  isChanged: boolean;
  /** What its sentence depends on. */
  about: readonly unknown[];
}

export interface SmallRow {
  index: number;
  /** The columns in sight, of how many. */
  start: number;
  end: number;
  columns: number;
  cellAt(column: number): SmallCell;
  says(column: number): string;
  /** The column of the open cell and that of the cell in the tab order; −1 if they are in another row. */
  open: number;
  at: number;
}

const TEMPLATE = document.createElement('td');
TEMPLATE.setAttribute('aria-selected', 'false');
TEMPLATE.tabIndex = -1;

/**
 * The cells of a row of a large matrix, of which some two thousand are in sight: what is read aloud, focused and clicked,
 * above the picture of them (`canvas.tsx`). They are written by hand: another day or order touches only the attributes
 * that differ, and nothing else is made for a cell.
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
      // Existing elements are reused for other columns.
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

/** A cell, and what it was written from: to make its words anew, or to ask the document for them, takes longer. */
class SmallTd {
  readonly td = TEMPLATE.cloneNode() as HTMLTableCellElement;
  private before: (SmallCell & Record<'index' | 'column', number> & Record<'isOpen' | 'isAt', boolean>) | undefined;

  write(row: SmallRow, column: number): void {
    const { td, before } = this;
    const now = {
      ...row.cellAt(column),
      index: row.index,
      column,
      isOpen: column === row.open,
      isAt: column === row.at,
    };
    const { isChanged, isOpen } = now;
    if (isChanged !== before?.isChanged || isOpen !== before?.isOpen)
      td.className = ['cell', isChanged && 'changed', isOpen && 'open'].filter(Boolean).join(' ');
    if (!before || now.about.some((one, i) => one !== before.about[i])) td.setAttribute('aria-label', row.says(column));
    if (now.index !== before?.index) td.dataset.row = String(now.index);
    if (column !== before?.column) {
      td.dataset.column = String(column);
      td.setAttribute('aria-colindex', String(column + 2));
    }
    if (isOpen !== before?.isOpen) td.setAttribute('aria-selected', String(isOpen));
    if (now.isAt !== before?.isAt) td.tabIndex = now.isAt ? 0 : -1;
    this.before = now;
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
