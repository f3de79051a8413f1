import { ActorQuery } from '../entry.ts';
import { ALPHA_2, COW, countryOf, FORMER, identifiersOf, namesOf, type Withdrawn, withdrawnCode } from './countries.ts';
import type { Slugs } from './slugs.ts';

/**
 * A seat of the Assembly as the file names it, and its holder. One seat is one actor, from its first vote to its last:
 * the votes of the Soviet Union stand under Russia and those of Serbia under Yugoslavia, as in the file (and as in the
 * Correlates of War, whose numbers for the two do not change). Taiwan and China are two, and so are the
 * Federal Republic of Germany and Germany: the file gives them rows of their own.
 */
export interface Seat {
  /** The same in every file of this kind, for external ids: a code, or else the name. */
  key: string;
  name: string;
  /** Every name that the file has for it. */
  names: Set<string>;
  code: string;
  withdrawn: Withdrawn | null;
}

/** Seats by what the rows say, numbered as they come. */
export class Seats {
  readonly list: Seat[] = [];
  readonly #byRow = new Map<string, number>();
  readonly #byKey = new Map<string, number>();

  /** The number of a row's seat. A code decides, so that Swaziland and Eswatini are one; without a code, the name. */
  numberOf(name: string, code: string): number {
    const row = `${code}\n${name}`;
    const known = this.#byRow.get(row);
    if (known !== undefined) return known;
    const withdrawn = code === '' ? null : withdrawnCode(code, name);
    const key = withdrawn?.alpha4 ?? (code || name);
    const number = this.#byKey.get(key) ?? this.list.push({ key, name, names: new Set(), code, withdrawn }) - 1;
    this.list[number]?.names.add(name);
    this.#byKey.set(key, number);
    this.#byRow.set(row, number);
    return number;
  }
}

/** How a seat is looked for in the ledger, and what is created where nobody has it. `since` is its first vote. */
export function holderOf(seat: Seat, cow: string | undefined, since: string, slugs: Slugs): ActorQuery {
  const country = seat.withdrawn ? null : countryOf(seat.code);
  const codes = [
    ...(seat.withdrawn ? [{ scheme: FORMER, value: seat.withdrawn.alpha4 }] : []),
    ...(country ? [{ scheme: ALPHA_2, value: country.alpha2 }] : []),
    ...(cow === undefined ? [] : [{ scheme: COW, value: cow }]),
  ];
  const aliases = new Set([...seat.names, ...(country ? namesOf(country.alpha2) : [])]);
  aliases.delete(seat.name);
  return new ActorQuery(
    // A seat is older than many a code: Russia voted in 1946 and is RU since 1992. So codes of any day will do, but not
    // where the code was withdrawn: its successor may carry the same number.
    { codes, name: seat.name, ...(seat.withdrawn && { on: since }) },
    {
      slug: slugs.of(seat.key, seat.name),
      type: 'state',
      name: seat.name,
      aliases: [...aliases],
      identifiers: [
        ...(seat.withdrawn ? formerly(seat.withdrawn) : []),
        ...(country ? identifiersOf(country) : []),
        ...(cow === undefined ? [] : [{ scheme: COW, value: cow }]),
      ],
    },
  );
}

const formerly = ({ alpha2, alpha3, alpha4, until }: Withdrawn) => [
  { scheme: FORMER, value: alpha4 },
  { scheme: ALPHA_2, value: alpha2, validTo: until },
  { scheme: 'iso-3166-1-alpha-3', value: alpha3, validTo: until },
];
