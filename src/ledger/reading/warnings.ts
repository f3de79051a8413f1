import { begunBy, extentOf, isHeldOn } from '../../domain/edtf.ts';
import { appendTo, remember } from '../../domain/lists.ts';
import { type Day, happenedOn, lastDaySaid } from '../../domain/time.ts';
import { withSurvivors } from '../../domain/voice.ts';
import { type AnyKind, overlap, type Values } from '../../nouns/nouns.ts';
import type { WarningCode } from '../../nouns/shapes.ts';
import type { StoredRevisions, WrittenRecord } from '../database/revision.ts';
import type { ReadModel } from '../model/model.ts';
import { documentOf } from '../model/packed.ts';
import { StanceColumns } from '../model/stances.ts';

/** A record that may not be what was meant. */
export interface Warned {
  kind: (typeof WARNED)[number];
  id: number;
  code: WarningCode;
  /** The first record with the same content, or the first ballot; null if it is warned of for itself alone. */
  first: number | null;
}
export const WARNED = ['statement', 'stance', 'membership', 'expectation'] as const;

const documentAddress = ({ url, title, publisher, publishedOn }: Values['source']): string =>
  url ?? JSON.stringify([title, publisher, publishedOn]);

/** With this many stances, searches all rows of their proposals; with fewer, all rows of their holders. */
const MANY = 100;

/**
 * Finds the records written by a revision that repeat an earlier one that is still in force. A statement repeats one
 * with the same words, speakers and day in the same document. A stance repeats one with the same level of the same
 * actor on the same proposal over the same time, based on the same statements or event. A membership repeats one of the
 * same actor in the same group if by both it is a member, or by both it represents the group, on some day. Also finds
 * second ballots of one voter in one vote, ballots for a group that the voter does not represent, what may have ended
 * before it certainly began, what begins after all that it rests on, and implied levels that do not say from what they
 * follow.
 * @param staged the revision of a dry run, which the model lacks; it retracts nothing
 */
export function* warningsOf(
  model: ReadModel,
  targets: readonly WrittenRecord[],
  knownAt: number,
  staged?: StoredRevisions,
): Generator<undefined, Warned[]> {
  const { stances, stores } = model;
  const who = model.identities(knownAt);
  const versions = new Map(staged?.versions.map((version) => [`${version.kind}:${version.id}`, version]));
  // Staged stances are numbered as if they were further rows of the model.
  const { size } = stances;
  const more = staged ? new StanceColumns() : stances;
  for (const stance of staged?.stances ?? []) more.add({ ...stance, id: stance.id - size });
  for (const { id, extra } of staged?.extras ?? []) more.addExtra(id - size, { ...extra, supersedesId: null });
  const closed = new Set(staged?.extras.map(({ extra }) => extra.supersedesId));
  const on = (row: number) => (row < size ? stances : more);
  const at = (row: number) => (row < size ? row : row - size);
  const proposalOf = (row: number) => on(row).proposal[at(row)] as number;
  /** Proposal and holder as one number. */
  const placeOf = (row: number) => proposalOf(row) * 2 ** 26 + holder(row);
  const holder = (row: number) => (row < size ? who.holder(row) : who.of(more.actor[row - size] as number));
  const isLive = (row: number) => row >= size || (stances.live(row, knownAt) && !closed.has(row + 1));
  const sourceOf = ({ sourceId }: Values['statement']) => sourceId;
  const memberOf = ({ memberId }: Values['membership']) => who.of(memberId);
  /** The staged records: sources keyed by their document, statements by their source, memberships by their member. */
  const stagedUnder = new Map<string, number[]>();
  const keyOf = { source: documentAddress, statement: sourceOf, membership: memberOf } as const;
  for (const { kind, id, value } of staged?.versions ?? [])
    if (kind in keyOf) appendTo(stagedUnder, `${kind} ${keyOf[kind as 'source'](value as Values['source'])}`, id);
  const stagedAt = (kind: keyof typeof keyOf, key: unknown) => stagedUnder.get(`${kind} ${key}`) ?? [];
  const rows = targets.flatMap(({ kind, id }) => (kind === 'stance' && isLive(id - 1) ? [id - 1] : []));
  const inside = rows.flatMap((row) => on(row).extra(at(row)).statementIds);
  const statements = new Set([
    ...targets.flatMap(({ kind, id }) => (kind === 'statement' ? [id] : [])),
    ...inside.filter((id) => versions.has(`statement:${id}`) || stores.statement.firstRevisionOf(id) === knownAt),
  ]);
  const saidIn = remember(saidInDocument, Number.POSITIVE_INFINITY);
  const dayHappened = remember((id: number) => happenedOn(recordOf('event', id) as Values['event']));
  const found: Warned[] = [];
  for (const id of [...statements].sort((a, b) => a - b)) {
    yield;
    const first = firstStatement(id);
    if (first !== id) found.push({ kind: 'statement', id, code: 'repeated', first });
  }
  for (const { kind, id } of targets) {
    yield;
    const first = kind === 'membership' ? firstMembership(id) : undefined;
    if (first !== undefined) found.push({ kind: 'membership', id, code: 'repeated', first });
    for (const code of datesDoubted(kind, id)) found.push({ kind: kind as Warned['kind'], id, code, first: null });
  }
  const written = new Map<number, number[]>();
  for (const row of rows) {
    appendTo(written, placeOf(row), row);
    const { directness, impliedById } = on(row).extra(at(row));
    if (directness === 'implied' && impliedById === null)
      found.push({ kind: 'stance', id: row + 1, code: 'implied_by_missing', first: null });
    if (isUnrepresented(row)) found.push({ kind: 'stance', id: row + 1, code: 'not_represented', first: null });
  }
  const near = new Map<number[], number[]>();
  for (const row of rowsAround()) {
    const like = written.get(placeOf(row));
    if (like?.some((one) => mayEqual(one, row)) && isLive(row)) appendTo(near, like, row);
  }
  for (const [like, all] of near) {
    if (all.length === 1) continue;
    const first = new Map<string, number>();
    for (const row of all) {
      yield;
      const [said, cast] = [saidBy(row), ballotOf(row)];
      const code = first.has(said) ? 'repeated' : 'second_ballot';
      const earlier = first.get(said) ?? first.get(cast);
      if (!first.has(said)) first.set(said, row);
      if (!first.has(cast)) first.set(cast, row);
      if (earlier !== undefined && row >= (like[0] as number))
        found.push({ kind: 'stance', id: row + 1, code, first: earlier + 1 });
    }
  }
  return found;

  /** What may be wrong with the dates of a record that holds for a time. */
  function datesDoubted(kind: AnyKind, id: number): WarningCode[] {
    const rests = foundationsOf(kind, id);
    if (!rests) return [];
    const said = rests.statementIds.map(daySaid);
    const { from, to, earliest } = begunBy(rests.extent, Math.min(...said));
    const days = rests.eventId ? [...said, dayHappened(rests.eventId)] : said;
    return [
      ...(from >= to ? (['never_certain'] as const) : []),
      ...(days.length > 0 && earliest > Math.max(...days) ? (['begins_later'] as const) : []),
    ];
  }

  /** The days of a record that holds for a time, and what it rests on. */
  function foundationsOf(kind: AnyKind, id: number) {
    if (kind === 'stance') {
      if (!isLive(id - 1)) return undefined;
      const [columns, row] = [on(id - 1), at(id - 1)];
      const [from, to] = [columns.from[row] as Day, columns.to[row] as Day];
      const extent = { from, to, earliest: columns.earliestOf(row), until: columns.untilOf(row) };
      return { extent, statementIds: columns.statementsOf(row), eventId: columns.event.at(row) };
    }
    const value = kind === 'membership' || kind === 'expectation' ? recordOf(kind, id) : undefined;
    const ids = value && 'statements' in value ? value.statements.map(({ statementId }) => statementId) : [];
    return value && { extent: extentOf(value.validFrom, value.validTo), statementIds: ids, eventId: 0 };
  }

  function daySaid(statementId: number): Day {
    const statement = recordOf('statement', statementId);
    const source = statement && recordOf('source', statement.sourceId);
    return lastDaySaid(statement?.spokenOn ?? null, source?.publishedOn ?? null);
  }

  function recordOf<K extends Exclude<Warned['kind'], 'stance'> | 'source' | 'event'>(
    kind: K,
    id: number,
  ): Values[K] | undefined {
    return (versions.get(`${kind}:${id}`)?.value ?? stores[kind].get(id, knownAt)) as Values[K] | undefined;
  }

  /** The rows to search for duplicates, in order for each holder and proposal. */
  function* rowsAround(): Generator<number> {
    if (rows.length < MANY) for (const actorId of new Set(rows.map(holder))) yield* who.rowsOf(actorId);
    else for (const proposal of new Set(rows.map(proposalOf))) yield* stances.ofProposal(proposal);
    for (const { id } of staged?.stances ?? []) yield id - 1;
  }

  /** The first other membership that overlaps. Of two in one revision, only the later one repeats the other. */
  function firstMembership(id: number): number | undefined {
    const { membership } = stores;
    const one = recordOf('membership', id);
    if (!one) return undefined;
    return membershipsOf(memberOf(one)).find((other) => {
      const value = recordOf('membership', other);
      if (!value || memberOf(value) !== memberOf(one) || who.of(value.groupId) !== who.of(one.groupId)) return false;
      const isNew = versions.has(`membership:${other}`) || membership.at(other, knownAt)?.revision === knownAt;
      return (other < id || (other > id && !isNew)) && overlap(one, value);
    });
  }

  /** The ids, in order, of all memberships that name an actor. */
  function membershipsOf(actorId: number): number[] {
    const named = who.all(actorId).flatMap((id) => [...stores.membership.users('actor', id)]);
    return [...new Set([...named, ...stagedAt('membership', actorId)])].sort((a, b) => a - b);
  }

  /** Whether a stance is a ballot for a group that its voter is not known to represent on its first day. */
  function isUnrepresented(row: number): boolean {
    const { onBehalfOfId } = on(row).extra(at(row));
    const day = on(row).spokenFrom(at(row));
    const represents = (id: number) => {
      const value = recordOf('membership', id);
      if (!value?.represents || memberOf(value) !== holder(row)) return false;
      return (
        who.of(value.groupId) === who.of(onBehalfOfId as number) &&
        isHeldOn(extentOf(value.validFrom, value.validTo), day)
      );
    };
    return onBehalfOfId !== null && !membershipsOf(holder(row)).some(represents);
  }

  /** The first statement with the same content; the statement itself if there is no other. */
  function firstStatement(id: number): number {
    const statement = recordOf('statement', id);
    if (!statement || !recordOf('source', statement.sourceId)) return id;
    return saidIn(statement.sourceId).get(contentOf(statement)) ?? id;
  }

  function saidInDocument(of: number): Map<string, number> {
    const like = recordOf('source', of) as Values['source'];
    const document = documentAddress(like);
    const said = new Map<string, number>();
    for (const sourceId of [...stores.source.naming('document', documentOf(like)), ...stagedAt('source', document)]) {
      const source = recordOf('source', sourceId);
      if (!source || documentAddress(source) !== document) continue;
      for (const id of [...stores.statement.naming('source', sourceId), ...stagedAt('statement', sourceId)]) {
        const statement = recordOf('statement', id);
        if (statement?.sourceId !== sourceId) continue;
        const words = contentOf(statement);
        said.set(words, Math.min(id, said.get(words) ?? id));
      }
    }
    return said;
  }

  function contentOf({ quote, paraphrase, spokenOn, eventId, chain, signatories }: Values['statement']): string {
    const links = withSurvivors(chain, who.of);
    return JSON.stringify([quote?.exact ?? null, paraphrase, spokenOn, eventId, links, signatories]);
  }

  /** Whether two stances on one proposal may be equal, or ballots of one vote, judged without reading their statements. */
  function mayEqual(a: number, b: number): boolean {
    const [x, y, i, j] = [on(a), on(b), at(a), at(b)];
    if (x.event.at(i) !== y.event.at(j)) return false;
    return isBallot(a) || (x.level[i] === y.level[j] && x.earliestOf(i) === y.earliestOf(j) && x.to[i] === y.to[j]);
  }

  function isBallot(row: number): boolean {
    const eventId = on(row).event.at(at(row));
    return eventId !== 0 && recordOf('event', eventId)?.kind === 'vote';
  }

  /** The same for all ballots of one voter on a proposal in one vote, for itself or for one group. */
  function ballotOf(row: number): string {
    if (!isBallot(row)) return `${row}`;
    return `${on(row).event.at(at(row))} for ${on(row).extra(at(row)).onBehalfOfId}`;
  }

  function saidBy(row: number): string {
    const [columns, i] = [on(row), at(row)];
    const { basis, validFromEdtf, validToEdtf, statementIds, onBehalfOfId } = columns.extra(i);
    const dates = [columns.validFrom(i), validFromEdtf, columns.to[i], validToEdtf];
    const under = statementIds.map(firstStatement);
    const cast = [columns.event.at(i), onBehalfOfId];
    return JSON.stringify([columns.proposal[i], columns.levelOf(i), basis, dates, cast, under]);
  }
}
