import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../state/texts.ts';
import { useNarrow } from './sizes.ts';

export interface Column<Row> {
  /** Names the column for the page; it is not shown. */
  key: string;
  heading: string;
  cell(row: Row): ComponentChildren;
  isNumber?: boolean;
}

interface DataTableProps<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  keyOf(row: Row): string;
  /** Folded behind its caption: for what a chart beside it shows already. */
  isFolded?: boolean;
  /** Of long texts: on a phone, cells are stacked even where they would fit. */
  isText?: boolean;
  /** Of a spreadsheet as it was sent: it keeps its rows and columns, and scrolls. */
  isSheet?: boolean;
}

/** The figures behind a chart as a table. Its first column names the row. Where it is too wide, its cells are stacked. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
  isFolded = false,
  isText = false,
  isSheet = false,
}: DataTableProps<Row>) {
  const box = useRef<HTMLElement>(null);
  const isNarrow = useNarrow(box, isText, [isText, rows, columns.length]);
  const table = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="scrolled" tabIndex={0} aria-label={caption} ref={box}>
      <table class={isNarrow && !isSheet ? 'data stacked' : 'data'}>
        <caption class={isFolded ? 'unseen' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, heading, isNumber }) => (
              <th key={key} scope="col" class={isNumber ? 'number' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ key, heading, cell, isNumber }, i) =>
                i === 0 ? (
                  <th key={key} scope="row" data-heading={heading}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} class={isNumber ? 'number' : undefined} data-heading={heading}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
  if (!isFolded) return table;
  return (
    <details class="table">
      <summary>{t('table.show', { caption })}</summary>
      {table}
    </details>
  );
}
