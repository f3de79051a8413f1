import { cyclicPart, hasPath } from '../../domain/cycles.ts';
import { extentOf } from '../../domain/edtf.ts';
import { misplacedIn, nearestPassage } from '../../domain/quotes.ts';
import { type Fault, Refusal } from '../../domain/refusal.ts';
import { firstDay, fromDay, lastDay, toDay } from '../../domain/time.ts';
import type { AmbiguityBasis, Level } from '../../domain/vocabulary.ts';
import { type Kind, publicId, type StanceValue, type Values } from '../../nouns/nouns.ts';
import { sha256 } from '../../runtime/sha256.ts';
import type { ReadModel } from '../model/model.ts';
import type { Draft } from './changes.ts';

/** Sets the SHA-256 that is stored with the text of a source. */
export function sealText(source: Values['source']): void {
  source.textSha256 = source.text === null ? null : sha256(source.text);
}

export interface StagedQuoting {
  kind: 'statement' | 'source';
  id: number;
  pointer: string;
}

/** Quotes that do not occur in the stored text of their source, both as they are after the batch. */
export function* misquoted(
  model: ReadModel,
  staged: readonly StagedQuoting[],
  after: (kind: Kind, id: number) => Values[Kind] | undefined,
): Generator<{ pointer: string; detail: string }> {
  for (const { kind, id, pointer } of staged) {
    if (kind === 'statement') {
      const { quote, sourceId } = after('statement', id) as Values['statement'];
      const text = (after('source', sourceId) as Values['source'] | undefined)?.text ?? null;
      if (!quote || text === null) continue;
      const part = misplacedIn(text, quote);
      if (part === null) continue;
      const nearest = part === 'exact' ? nearestPassage(text, quote.exact) : null;
      const detail = `these words do not stand${WHERE[part]} in the text of ${publicId('source', sourceId)}`;
      yield { pointer: `${pointer}/quote/${part}`, detail: nearest ? `${detail}; nearest: “${nearest}”` : detail };
      continue;
    }
    const { text } = after('source', id) as Values['source'];
    if (text === null) continue;
    for (const statementId of model.stores.statement.naming('source', id)) {
      const statement = after('statement', statementId) as Values['statement'] | undefined;
      if (!statement?.quote || statement.sourceId !== id || !misplacedIn(text, statement.quote)) continue;
      yield {
        pointer: `${pointer}/text`,
        detail: `${publicId('statement', statementId)} quotes words that it does not have`,
      };
    }
  }
}

const WHERE = { exact: '', prefix: ' right before the quote', suffix: ' right after the quote' };

type Proposal = Values['proposal'];

export interface StagedProposal {
  id: number;
  value: Proposal;
  /** The proposal before the batch; undefined if it is new. */
  former: Proposal | undefined;
  /** The location in the request of the change that writes it. */
  pointer: string;
}

/** Relations that must not form a circle: no version supersedes its own successor, and no whole is part of its part. */
const ORDERING = ['supersedes', 'part_of'] as const;

/**
 * Finds relations added by a batch that close a circle, the first of each type. Older relations are not checked, so
 * that a ledger that already has a circle can still be written to, and the circle mended.
 */
export function newCycles(staged: readonly StagedProposal[], standing: (id: number) => Proposal | undefined): Fault[] {
  return ORDERING.flatMap((type) => firstOf(type, staged, standing) ?? []);
}

function firstOf(
  type: (typeof ORDERING)[number],
  staged: readonly StagedProposal[],
  standing: (id: number) => Proposal | undefined,
): Fault | undefined {
  const targets = (value: Proposal | undefined) =>
    (value?.relations ?? []).filter((relation) => relation.type === type).map(({ proposalId }) => proposalId);
  const added = staged.flatMap(({ id, value, former, pointer }) => {
    // A record that names itself gets a fault of its own.
    const others = new Set([id, ...targets(former)]);
    return value.relations.flatMap(({ type: given, proposalId: target }, i) =>
      given === type && !others.has(target) ? { id, target, pointer: `${pointer}/relations/${i}/proposal` } : [],
    );
  });
  const graph = new Map<number, number[]>();
  const reached = new Set(added.map(({ id }) => id));
  for (const id of reached) {
    const next = targets(standing(id));
    graph.set(id, next);
    for (const each of next) reached.add(each);
  }
  const circles = cyclicPart(graph);
  const closing = added.find(({ id, target }) => circles.has(id) && hasPath(circles, target, id));
  return closing && { pointer: closing.pointer, detail: `closes a circle of ${type}` };
}

type Coding = Values['coding'];

export interface StagedCoding {
  id: number;
  value: Coding;
  /** The location in the request of the change that writes it. */
  pointer: string;
}

/** A key that is unique among codings: there is one coding by each coder, and only one adjudication by anyone. */
function placeOf(value: Coding, who: (actorId: number) => number): string {
  const coder = value.role === 'adjudication' ? '' : value.coder;
  return `${value.statementId} ${who(value.actorId)} ${value.proposalId} ${value.role} ${coder}`;
}

/**
 * Finds codings of a batch whose key is taken after the batch: by a coding on record or `uncommitted`, or by an earlier
 * one of the batch. The database refuses it too (refuse_second_coding); this says which, and where.
 */
export function doubleCodings(
  model: ReadModel,
  staged: readonly StagedCoding[],
  standing: (id: number) => Coding | undefined,
  uncommitted: ReadonlySet<number>,
): { pointer: string; detail: string }[] {
  if (staged.length === 0) return [];
  const who = model.identities(model.head).of;
  const written = new Map<string, StagedCoding>();
  const ids = new Set(staged.map(({ id }) => id));
  const faults: { pointer: string; detail: string }[] = [];
  for (const coding of staged) {
    const { value, pointer } = coding;
    const place = placeOf(value, who);
    const beside = written.get(place);
    if (!beside) written.set(place, coding);
    const other = [...model.stores.coding.naming('statement', value.statementId), ...uncommitted].find((id) => {
      const one = ids.has(id) ? undefined : standing(id);
      return one !== undefined && placeOf(one, who) === place;
    });
    const which = value.role === 'adjudication' ? 'the adjudication' : `the reading of ${value.coder}`;
    if (other !== undefined) {
      const detail = `${publicId('coding', other)} is ${which} of this statement, actor and proposal already: amend it, or retract it first`;
      faults.push({ pointer, detail });
    } else if (beside) {
      faults.push({ pointer, detail: `another of this revision (${beside.pointer}) is ${which} already` });
    }
  }
  return faults;
}

/** Pairs of codings that would have the same key if two actors were one. */
export function clashingCodings(model: ReadModel, one: number, other: number): [number, number][] {
  const { coding } = model.stores;
  const who = model.identities(model.head);
  const [into, lost] = [who.of(one), who.of(other)];
  const survivor = (actorId: number) => (who.of(actorId) === lost ? into : who.of(actorId));
  const places = new Map<string, number>();
  const pairs: [number, number][] = [];
  const named = [...who.all(into), ...who.all(lost)].flatMap((id) => coding.users('actor', id));
  for (const id of [...new Set(named)].sort((a, b) => a - b)) {
    const value = coding.get(id, model.head);
    if (!value || survivor(value.actorId) !== into) continue;
    const place = placeOf(value, survivor);
    const first = places.get(place);
    if (first === undefined) places.set(place, id);
    else pairs.push([first, id]);
  }
  return pairs;
}

/** The first and the last day of records that have both. */
const SPANS: Partial<Record<Kind, [from: string, to: string]>> = {
  event: ['occurredOn', 'endedOn'],
  proposal: ['tabledOn', 'closedOn'],
  coverage: ['coveredFrom', 'coveredTo'],
};

/** Collects the faults of a batch until all of them are known. */
export class Faults {
  readonly #all: (Fault & { code: string })[] = [];

  get any(): boolean {
    return this.#all.length > 0;
  }

  add(code: string, pointer: string, detail: string): void {
    this.#all.push({ code, pointer, detail });
  }

  /** Checks what a schema cannot express about a record that is written. */
  checkRecord(kind: Kind, value: Draft, pointer: string): void {
    const span = SPANS[kind];
    if (span) this.checkInterval(value, ...span, pointer, true);
    if (kind === 'membership' || kind === 'expectation') this.checkValidity(value as Values[typeof kind], pointer);
    if (kind === 'actor')
      for (const [i, item] of (value.identifiers as Draft[]).entries())
        this.checkInterval(item, 'validFrom', 'validTo', `${pointer}/identifiers/${i}`);
    const invalid = (field: string, detail: string) => this.add('invalid-body', `${pointer}/${field}`, detail);
    if (kind === 'event' && value.occurredOn === null) {
      if (value.context === 'actual') invalid('occurredOn', 'what happened has a date, as exact as it is known');
      if (value.endedOn !== null) invalid('endedOn', 'without its first day there is no last');
    }
    if (kind === 'membership' && value.isMember === false && value.represents === false)
      invalid('isMember', 'who is no member and does not represent the group has no membership');
    if (kind === 'event' && value.tally !== null && value.kind !== 'vote') invalid('tally', 'only a vote has a tally');
    if (kind === 'expectation') {
      if ((value.likelihood === null) === (value.percent === null))
        invalid('likelihood', 'either a likelihood or a percentage, and not both');
      if ((value.statements as unknown[]).length === 0) invalid('statements', 'it rests on at least one statement');
    }
    if (kind === 'coverage' && value.corpus === null && (value.sources as unknown[]).length === 0)
      invalid('sources', 'name the sources that were gone through, or the corpus that was searched');
    // Of a month the coverage counts from its last day, or to its first: a month alone would count for nothing.
    if (kind === 'coverage' && lastDay(value.coveredFrom as string) > firstDay(value.coveredTo as string))
      invalid('coveredTo', 'no day is certain to be covered: give the first and the last one as days');
  }

  checkBasis({ level, basis }: { level: Level; basis: AmbiguityBasis | null }, pointer: string): void {
    if ((level === 'ambiguous') === (basis !== null)) return;
    this.add('invalid-body', `${pointer}/basis`, 'an ambiguous level, and no other, has a basis');
  }

  checkDirectness(
    { directness, rationale }: Pick<StanceValue, 'directness' | 'rationale'>,
    isVote: boolean,
    pointer: string,
  ): void {
    if (directness === null || directness === 'explicit') return;
    if (isVote) this.add('invalid-body', `${pointer}/directness`, 'a ballot is explicit');
    else if (rationale === null) {
      this.add('invalid-body', `${pointer}/rationale`, `is needed where the directness is ${directness}`);
    }
  }

  checkInterval(value: Draft, from: string, to: string, pointer: string, inclusive = false): void {
    const [start, end] = [value[from] as string | null, value[to] as string | null];
    const length = toDay(end) - fromDay(start);
    if (length > 0 || (inclusive && length === 0)) return;
    const detail = inclusive ? `${end} is before ${start}` : `${end} is not after ${start}`;
    this.add('reversed-interval', `${pointer}/${to}`, detail);
  }

  /** For dates that may be uncertain: the latest possible end must be after the earliest possible start. */
  checkValidity({ validFrom, validTo }: Pick<Values['membership'], 'validFrom' | 'validTo'>, pointer: string): void {
    const { earliest, until } = extentOf(validFrom, validTo);
    if (until > earliest) return;
    this.add('reversed-interval', `${pointer}/validTo`, `${validTo} is not after ${validFrom}`);
  }

  /** Throws one Refusal that names every fault with the same code as the first. */
  throwAny(): void {
    const first = this.#all[0];
    if (!first) return;
    const same = this.#all.filter((fault) => fault.code === first.code);
    const detail = same.length === 1 ? first.detail : `${first.detail}, and ${same.length - 1} more`;
    const errors = same.map((fault) => ({ pointer: fault.pointer, detail: fault.detail }));
    throw new Refusal(first.code, detail, errors);
  }
}

/** Whether amending a record could change the voice of the stances based on it. */
export function mayChangeVoice(kind: Kind, before: Values[Kind], after: Values[Kind]): boolean {
  const isVote = (event: Values[Kind]) => (event as Values['event']).kind === 'vote';
  if (kind === 'event') return isVote(before) !== isVote(after);
  if (kind !== 'statement') return false;
  const [a, b] = [before as Values['statement'], after as Values['statement']];
  const telling = ['actorId', 'description', 'mode', 'named', 'capacity', 'onBehalfOfId'] as const;
  const told = (link: (typeof a.chain)[number]) => telling.map((field) => link[field] ?? null);
  const links = ({ chain, signatories }: typeof a) => JSON.stringify([chain.map(told), signatories]);
  return a.sourceId !== b.sourceId || links(a) !== links(b);
}
