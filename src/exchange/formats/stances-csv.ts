import { z } from 'zod';
import { getOrCreate } from '../../domain/lists.ts';
import { type Draft, isObject } from '../../ledger/write/changes.ts';
import { sha256 } from '../../runtime/sha256.ts';
import { faultOfDate, faultOfUncertainDate } from '../files/dates.ts';
import { type Row, readTable } from '../files/table.ts';
import { Unreadable } from '../files/unreadable.ts';
import { ActorQuery, type Entry, type EntryGroup, type Refused } from '../import/entry.ts';
import { type Format, withFileName } from './format.ts';
import { parseLevel } from './level-spellings.ts';
import { COLUMNS, columnFor, isColumn, REQUIRED, type TemplateColumn } from './stances-columns.ts';

type Names = ReadonlyMap<string, string>;

const UNCERTAIN: readonly TemplateColumn[] = ['valid_from', 'valid_to'];
const DATES: readonly TemplateColumn[] = ['spoken_on', 'published_on'];
const NUMBERS: readonly TemplateColumn[] = ['salience', 'credibility'];
const EVIDENCE: readonly TemplateColumn[] = ['quote', 'paraphrase'];
const MOST_REMEMBERED = 50_000;

/** Converts rows to stances with their statements. A new source is put before the first stance that cites it. */
class StanceRows {
  readonly #actors = new Map<string, ActorQuery>();
  readonly #sources = new Set<string>();

  groupOf(row: Row, names: Names): EntryGroup {
    const cells = new Cells(row, names);
    const level = parseLevel(cells.text('level') ?? '');
    if (typeof level !== 'string') cells.refuse('level', level.reason);
    for (const column of UNCERTAIN) cells.check(column, faultOfUncertainDate);
    for (const column of DATES) cells.check(column, faultOfDate);
    for (const column of NUMBERS)
      cells.check(column, (text) => (/^\d{1,3}$/.test(text) ? null : 'must be a whole number'));
    cells.check('named', (text) => (yesOrNo(text) === null ? 'must be yes or no' : null));
    cells.check('actor_code', (text) =>
      /^[^:]+:.+$/.test(text) ? null : 'must be scheme:value, such as iso-3166-1-alpha-3:UKR',
    );
    for (const column of ['proposal', 'valid_from'] as const) {
      if (cells.text(column) === undefined) cells.refuse(column, 'is required');
    }
    if (!this.#holder(cells)) cells.refuse('actor', 'is required');
    cells.hideRefused();
    const source = this.#source(cells);
    const statement = this.#statement(cells, source);
    const faults = cells.refused;
    // A source that no accepted row has brought is checked inside its statement.
    if (faults.length > 0 && source?.entry && isObject(statement)) statement.source = source.entry.draft;
    const draft: Draft = {
      actor: this.#holder(cells),
      proposal: cells.text('proposal'),
      level: typeof level === 'string' ? level : undefined,
      basis: cells.blank('basis', lower),
      directness: cells.blank('directness', lower),
      rationale: cells.blank('rationale'),
      impliedBy: cells.blank('implied_by'),
      validFrom: cells.text('valid_from'),
      validTo: cells.blank('valid_to'),
      confidence: cells.blank('confidence', lower),
      likelihood: cells.blank('likelihood', lower),
      salience: cells.blank('salience', Number),
      note: cells.blank('note'),
      event: cells.blank('event'),
      onBehalfOf: cells.blank('on_behalf_of', (name) => this.#actor(cells, name, undefined)),
      statements: statement === null ? undefined : [statement],
    };
    const externalId = cells.text('external_id') ?? null;
    const stance: Entry = { line: row.line, noun: 'stance', externalId, draft, faults, columnOf: cells.columnOf };
    return faults.length === 0 && source?.entry && this.#isFirst(source.entry) ? [source.entry, stance] : [stance];
  }

  /** Whether this is the first accepted row with the source. Refused rows do not count, since they write nothing. */
  #isFirst({ draft }: Entry): boolean {
    const key = JSON.stringify(draft);
    if (this.#sources.has(key)) return false;
    if (this.#sources.size < MOST_REMEMBERED) this.#sources.add(key);
    return true;
  }

  /** Undefined where the row has no name and no code: that is refused. */
  #holder = (cells: Cells): ActorQuery | undefined => {
    const [name, code] = [cells.text('actor'), cells.text('actor_code')];
    return name === undefined && code === undefined ? undefined : this.#actor(cells, name, code);
  };

  #actor(cells: Cells, name: string | undefined, code: string | undefined): ActorQuery {
    const on = cells.text('valid_from');
    if (this.#actors.size >= MOST_REMEMBERED) this.#actors.clear();
    return getOrCreate(this.#actors, JSON.stringify([name, code, on]), () => {
      const at = code?.indexOf(':') ?? 0;
      const codes = code === undefined ? undefined : [{ scheme: code.slice(0, at), value: code.slice(at + 1) }];
      return new ActorQuery({ codes, name, on });
    });
  }

  #statement(cells: Cells, source: { name: string } | null): string | Draft | null {
    const there = cells.text('statement');
    if (there !== undefined) {
      for (const column of EVIDENCE)
        cells.check(column, () => 'stands beside a statement that is there: give one of them');
      return there;
    }
    const [quote, paraphrase] = [cells.raw('quote'), cells.text('paraphrase')];
    if (quote === undefined && paraphrase === undefined) {
      if (cells.text('event') === undefined)
        cells.refuse(
          'paraphrase',
          'a stance rests on a quote or a paraphrase, on a statement that is there, or on the event of a roll call',
        );
      return null;
    }
    if (source === null) {
      cells.refuse('source_title', 'is required, with its publisher, where something is quoted or paraphrased');
      return null;
    }
    const [speaker, description] = [cells.text('speaker'), cells.text('speaker_description')];
    if (speaker !== undefined && description !== undefined)
      cells.refuse('speaker_description', 'stands beside a speaker: give one of them');
    const actor = speaker === undefined ? this.#holder(cells) : this.#actor(cells, speaker, undefined);
    const link = description === undefined && actor ? { actor } : { description: description ?? 'refused' };
    const isNamed = cells.text('named');
    return {
      source: source.name,
      event: cells.blank('event'),
      spokenOn: cells.blank('spoken_on'),
      quote: quote === undefined ? null : { exact: quote },
      paraphrase: paraphrase ?? quote,
      informationCredibility: cells.blank('credibility', Number),
      chain: [
        {
          ...link,
          mode: lower(cells.text('mode') ?? 'said'),
          named: isNamed === undefined ? description === undefined : yesOrNo(isNamed),
        },
      ],
    };
  }

  /** Rows that cite the same document share one source, because its slug is a hash of what identifies the document. */
  #source(cells: Cells): { name: string; entry: Entry | null } | null {
    const there = cells.text('source');
    if (there !== undefined) return { name: there, entry: null };
    const [title, publisher, url] = [cells.text('source_title'), cells.text('publisher'), cells.text('source_url')];
    if (title === undefined && publisher === undefined && url === undefined) return null;
    if (title === undefined) cells.refuse('source_title', 'is required with a publisher or an address');
    if (publisher === undefined) cells.refuse('publisher', 'is required with a title or an address');
    const publishedOn = cells.blank('published_on');
    const identity = JSON.stringify([url ?? null, title, publisher, url ? null : publishedOn]);
    const slug = `source-${sha256(identity).slice(0, 16)}`;
    const draft = {
      slug,
      title,
      publisher,
      url,
      publishedOn,
      language: cells.blank('language'),
      sourceReliability: cells.blank('source_reliability', (text) => text.toUpperCase()),
    };
    const { columnOf } = cells;
    return { name: slug, entry: { line: cells.row.line, noun: 'source', externalId: null, draft, columnOf } };
  }
}

/** The cells of a row, keyed by the template's column names. Faults name the columns as the file does. */
class Cells {
  readonly refused: Refused[] = [];
  #hidden = new Set<string>();

  constructor(
    readonly row: Row,
    private readonly names: Names,
  ) {}

  /** The untrimmed text; undefined if the cell is empty or the file lacks the column. */
  raw(column: TemplateColumn): string | undefined {
    const theirs = this.names.get(column);
    const text = theirs === undefined || this.#hidden.has(theirs) ? undefined : this.row.cells[theirs];
    return text?.trim() ? text : undefined;
  }

  text = (column: TemplateColumn): string | undefined => this.raw(column)?.trim();

  /** Null if the cell is empty, which clears the field; undefined if the file lacks the column, which leaves it unchanged. */
  blank<T = string>(column: TemplateColumn, read: (text: string) => T = (text) => text as T): T | null | undefined {
    if (!this.names.has(column)) return undefined;
    const text = this.text(column);
    return text === undefined ? null : read(text);
  }

  columnOf = (field: string): string | undefined => this.names.get(columnFor(field));

  check(column: TemplateColumn, faultOf: (text: string) => string | null): void {
    const text = this.text(column);
    const fault = text === undefined ? null : faultOf(text);
    if (fault) this.refuse(column, fault);
  }

  /** From now on, cells that were refused read as empty. */
  hideRefused(): void {
    this.#hidden = new Set(this.refused.map(({ field }) => String(field)));
  }

  refuse(column: TemplateColumn, reason: string): void {
    const theirs = this.names.get(column);
    this.refused.push({ line: this.row.line, field: theirs ?? column, column: theirs, reason });
  }
}

const lower = (text: string): string => text.toLowerCase().replaceAll(/[\s-]+/g, '_');

function yesOrNo(text: string): boolean | null {
  if (/^(yes|y|true|1)$/i.test(text)) return true;
  return /^(no|n|false|0)$/i.test(text) ? false : null;
}

const Options = z.strictObject({
  map: z
    .string()
    .max(4000)
    .optional()
    .describe('Names of columns, theirs:ours,… such as Akteur:actor,These:proposal; theirs:- ignores a column.'),
});
type Options = z.output<typeof Options>;

export const stancesCsv: Format<Options> = {
  name: 'stances-csv',
  about: 'A spreadsheet with a stance per row, as in /v1/templates/stances.csv; delimited by comma, semicolon or tab.',
  options: Options,
  async *read(inputs, { map }): AsyncGenerator<EntryGroup> {
    const mapping = mappingOf(map);
    const rows = new StanceRows();
    for (const input of inputs) {
      const table = await withFileName(input, async () => {
        const read = await readTable(input.bytes);
        return { rows: read.rows, names: namesOf(read.columns, mapping) };
      });
      for await (const row of table.rows) {
        yield 'reason' in row ? [row] : rows.groupOf(row, table.names);
      }
    }
  },
};

function mappingOf(map: string | undefined): Map<string, string> {
  const pairs = (map ?? '').split(',').filter((pair) => pair.trim() !== '');
  return new Map(
    pairs.map((pair) => {
      const at = pair.lastIndexOf(':');
      const [theirs, ours] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      if (at < 1 || (ours !== '-' && !isColumn(ours))) {
        throw new Unreadable(
          `map: "${pair}" is not theirs:ours, where ours is one of ${COLUMNS.join(', ')}, or - to leave it out`,
        );
      }
      return [theirs, ours];
    }),
  );
}

/** Maps the template's column names to the file's. Throws on unknown columns, so that none is silently ignored. */
function namesOf(columns: string[], mapping: Map<string, string>): Map<string, string> {
  for (const theirs of mapping.keys()) {
    if (!columns.includes(theirs)) throw new Unreadable('is mapped, but there is no such column', 1, theirs);
  }
  const names = new Map<string, string>();
  for (const theirs of columns) {
    const ours = mapping.get(theirs) ?? theirs.toLowerCase().replaceAll(/[\s-]+/g, '_');
    if (ours === '-') continue;
    if (!isColumn(ours)) {
      throw new Unreadable(
        `is none of the columns ${COLUMNS.join(', ')}: map it to one, or to - to leave it out`,
        1,
        theirs,
      );
    }
    if (names.has(ours)) throw new Unreadable(`is the column ${ours}, as ${names.get(ours)} is`, 1, theirs);
    names.set(ours, theirs);
  }
  const missing = REQUIRED.filter((name) => !names.has(name));
  if (missing.length > 0) throw new Unreadable(`the header has no column ${missing.join(', ')}`, 1, missing[0]);
  return names;
}
