import { recordNamed } from '../../api/names.ts';
import { stanceRefOf } from '../../api/positions/position.ts';
import { snapshotOf } from '../../api/positions/snapshot.ts';
import { actorRef, refTo } from '../../api/present.ts';
import { remember } from '../../domain/lists.ts';
import { type Day, formatDay, holds, lastDay } from '../../domain/time.ts';
import { ABSENCES, type Absence } from '../../domain/vocabulary.ts';
import { isSpeech, speakingLinks } from '../../domain/voice.ts';
import { rowsFrom } from '../../http/tables/rows.ts';
import type { ReadModel } from '../../ledger/model/model.ts';
import type { Moment } from '../../ledger/model/moment.ts';
import { absenceOn, coveringOf, stageOf } from '../../ledger/reading/absence.ts';
import { filterAt, isPublished } from '../../ledger/reading/filter.ts';
import { isAdmitted, type LevelRules, lastAdmitted, leavesOut, levelsOn } from '../../ledger/reading/levels.ts';
import { groupsOf, NO_VOICES, principalsOf, type Voices, voicesOn } from '../../ledger/reading/voices.ts';
import { publicId } from '../../nouns/nouns.ts';
import { inSlices } from '../../runtime/turns.ts';
import { analysis } from '../analysis.ts';
import { namedActors, proposalsOf, rulesOf } from '../selection.ts';
import { getSilenceQuestion } from './question.ts';

/** The last time an actor spoke: by a stance, or by a statement under no stance. */
interface LastSpoken {
  day: Day;
  row: number | null;
  statementId: number | null;
}

/** The last word of each actor on anything, by the day asked. */
async function lastWords(
  model: ReadModel,
  actors: readonly number[],
  moment: Moment,
  rules: LevelRules,
): Promise<Map<number, LastSpoken>> {
  const words = new Map<number, LastSpoken>();
  const wanted = new Set(actors);
  const take = (actorId: number, word: LastSpoken) => {
    const before = words.get(actorId);
    if (wanted.has(actorId) && (!before || word.day > before.day)) words.set(actorId, word);
  };
  await inSlices(actors, (actorId) => takeStances(model, actorId, moment, rules, (word) => take(actorId, word)));
  const who = model.identities(moment.knownAt);
  const { statement } = model.stores;
  if (rules.voice === 'attributed' || rules.minConfidence !== null) return words;
  await inSlices(statement.ids(), (id) => {
    const value = statement.get(id, moment.knownAt);
    if (!value?.spokenOn) return;
    const day = lastDay(value.spokenOn);
    if (day > moment.asOf || day < rules.from || day >= rules.to) return;
    if (rules.publishedBy !== undefined && !isPublished(model, id, moment.knownAt, rules.publishedBy)) return;
    const word = { day, row: null, statementId: id };
    for (const link of speakingLinks(value, who.of))
      if (isSpeech(link) && (link.named || !rules.firstHand))
        for (const actorId of meantBy(model, id, principalsOf(model, link, day, moment.knownAt), moment))
          take(actorId, word);
  });
  return words;
}

/** A speaker and the groups for which it speaks or, if stances of some of these rest on its statement, those alone. */
function meantBy(model: ReadModel, statementId: number, speakers: number[], { knownAt }: Moment): number[] {
  if (speakers.length < 3) return speakers;
  const { stances } = model;
  const rows = stances.naming('statement', statementId).filter((row) => stances.live(row, knownAt));
  const holders = new Set(rows.map((row) => model.identities(knownAt).holder(row)));
  const meant = speakers.filter((id, i) => i === 0 || holders.has(id));
  return meant.length === 1 || holders.has(speakers[0] as number) ? speakers : meant;
}

/** An actor's own stances, and those in which its representatives spoke for it. */
function takeStances(
  model: ReadModel,
  actorId: number,
  { asOf, knownAt }: Moment,
  rules: LevelRules,
  take: (word: LastSpoken) => void,
): void {
  const { stances } = model;
  const who = model.identities(knownAt);
  const spells = model.affiliations(knownAt).representatives.get(actorId) ?? [];
  const speakers = new Set([actorId, ...spells.map((spell) => spell.actorId)]);
  const passes = filterAt(model, knownAt, rules);
  for (const speaker of speakers) {
    for (const row of who.rowsOf(speaker)) {
      const day = stances.from[row] as Day;
      if (day > asOf || !stances.live(row, knownAt) || who.isOwn(row) !== (rules.voice === 'own')) continue;
      if ((passes && !passes(row)) || !isAdmitted(model, row, day, rules)) continue;
      if (speaker !== actorId && !groupsOf(model, row, knownAt).includes(actorId)) continue;
      take({ day, row, statementId: null });
    }
  }
}

const CELLS_PER_CLOCK_CHECK = 1024;

interface Row {
  actorId: number;
  proposalId: number;
  absence: Absence;
}

/** The parties without a level, proposal by proposal. */
export const getSilence = analysis(getSilenceQuestion, async (context, { params, query }, moment) => {
  const { model } = context;
  const dossierId = recordNamed(model, 'dossier', params.id);
  const { knownAt } = moment;
  const snapshot = snapshotOf(model, moment, query);
  const dossier = refTo(model, 'dossier', dossierId, knownAt);
  // An ambiguous stance is not silence.
  const parameters = { ...query, dossier: dossier.id, ambiguous: 'neutral' as const };
  const rules = rulesOf(parameters, moment);
  // Nobody can be silent on a proposal that is not open.
  const proposals = proposalsOf(context, parameters, moment).filter((id) => stageOf(model, id, moment) === 'open');
  const who = model.identities(knownAt);
  const parties = [
    ...(namedActors(context, parameters, moment) ??
      new Set(model.stores.dossier.get(dossierId, knownAt)?.parties.map(({ actorId }) => who.of(actorId)))),
  ];
  const only = new Set(parties);
  // The absence of each party on each proposal, 0 for none. Rows are made only when shown, as there may be millions.
  const found = new Uint8Array(proposals.length * parties.length);
  const totals = ABSENCES.map(() => 0);
  await inSlices(proposals.entries(), ([at, proposalId]) => {
    const spoke = new Set(levelsOn(model, proposalId, moment, rules, only).actors);
    const absenceOf = absenceOn(model, proposalId, { ...moment, publishedBy: rules.publishedBy }, leavesOut(rules));
    for (const [i, actorId] of parties.entries()) {
      if (spoke.has(actorId)) continue;
      const kind = ABSENCES.indexOf(absenceOf(actorId));
      found[at * parties.length + i] = kind + 1;
      totals[kind] = (totals[kind] as number) + 1;
    }
  });
  const last = await lastWords(model, parties, moment, rules);
  // Rows of one proposal come in succession, so remembering one result is enough.
  const voices = remember((id: number) => voicesOn(model, id, knownAt, rules), 1);
  const [silent = 0, notCoded = 0, leftOut = 0] = totals;
  const covering = remember((id: number) => coveringOf(model, id, moment), 1);
  const spoken = found.length - silent - notCoded - leftOut;
  return {
    of: dossier,
    proposals,
    rows: rowsFrom(rows),
    show,
    meta: (common) => ({ ...common, dossier, parties: parties.length, spoken, silent, notCoded, leftOut }),
  };

  function* rows(): Generator<Row | undefined> {
    const wanted = query.absence === undefined ? null : ABSENCES.indexOf(query.absence) + 1;
    for (const [i, kind] of found.entries()) {
      if (i % CELLS_PER_CLOCK_CHECK === 0) yield undefined;
      if (kind === 0 || (wanted !== null && kind !== wanted)) continue;
      const [actorId, proposalId] = [parties[i % parties.length], proposals[Math.floor(i / parties.length)]];
      yield { actorId: actorId as number, proposalId: proposalId as number, absence: ABSENCES[kind - 1] as Absence };
    }
  }

  function show({ actorId, proposalId, absence }: Row) {
    const of = voices(proposalId).get(actorId) ?? NO_VOICES;
    return {
      actor: actorRef(model, actorId, knownAt),
      proposal: refTo(model, 'proposal', proposalId, knownAt),
      absence,
      coverage: covering(proposalId)(actorId).map((id) => publicId('coverage', id)),
      lastOnIt: lastOnIt(of),
      lastAtAll: lastAtAll(last.get(actorId)),
      claims: claimsOn(of),
    };
  }

  function lastOnIt(of: Voices) {
    const last = lastAdmitted(model, of, moment.asOf, rules);
    if (last === null) return null;
    const { row, level } = last;
    const [on, until] = [model.stances.validFrom(row), model.stances.validTo(row)];
    return { on, until, level, stance: stanceRefOf(snapshot, row) };
  }

  function lastAtAll(word: LastSpoken | undefined) {
    if (!word) return null;
    const { day, row, statementId } = word;
    const statement = statementId === null ? null : model.stores.statement.at(statementId, knownAt)?.value;
    return {
      on: row === null ? (statement?.spokenOn ?? formatDay(day)) : model.stances.validFrom(row),
      days: moment.asOf - day,
      proposal: row === null ? null : refTo(model, 'proposal', model.stances.proposal[row] as number, knownAt),
      stance: row === null ? null : stanceRefOf(snapshot, row),
      statement: statementId === null ? null : refTo(model, 'statement', statementId, knownAt),
    };
  }

  function claimsOn({ claims }: Voices): number {
    const inForce = [...claims.values()].filter(({ candidates }) =>
      candidates.some(({ from, to }) => holds(from, to, moment.asOf)),
    );
    return rules.voice === 'own' ? inForce.length : 0;
  }
});
