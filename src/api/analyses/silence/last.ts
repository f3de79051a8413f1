import { type Day, firstDay, holds } from '../../../domain/time.ts';
import { isSpeech } from '../../../domain/voice.ts';
import { isAdmitted, type LevelRules } from '../../../ledger/levels.ts';
import type { ReadModel } from '../../../ledger/model.ts';
import type { Moment } from '../../../ledger/moment.ts';
import { inSlices } from '../../../turns.ts';

/** When somebody last spoke: a stance, or a statement that gave none. */
export interface Word {
  day: Day;
  row: number | null;
  statementId: number | null;
}

/** Of each actor the last word on anything, by the day asked. */
export async function lastWords(
  model: ReadModel,
  actors: readonly number[],
  moment: Moment,
  rules: LevelRules,
): Promise<Map<number, Word>> {
  const words = new Map<number, Word>();
  const wanted = new Set(actors);
  const take = (actorId: number, word: Word) => {
    const before = words.get(actorId);
    if (wanted.has(actorId) && (!before || word.day > before.day)) words.set(actorId, word);
  };
  await inSlices(actors, (actorId) => takeStances(model, actorId, moment, rules, (word) => take(actorId, word)));
  const speaksFor = model.affiliations(moment.knownAt).speaksFor;
  const who = model.identities(moment.knownAt);
  const { statement } = model.stores;
  if (rules.voice === 'attributed' || rules.minConfidence !== null) return words;
  await inSlices(statement.entries(), ({ id }) => {
    const value = statement.get(id, moment.knownAt);
    const last = value?.chain.at(-1);
    if (!value?.spokenOn || !last || last.actorId === null || (rules.firstHand && !last.named)) return;
    if (!isSpeech(last)) return;
    const day = firstDay(value.spokenOn);
    if (day > moment.asOf || day < rules.from || day >= rules.to) return;
    const speaker = who.of(last.actorId);
    const word = { day, row: null, statementId: id };
    take(speaker, word);
    for (const spell of speaksFor.get(speaker) ?? []) if (holds(spell.from, spell.to, day)) take(spell.actorId, word);
  });
  return words;
}

/** Its own stances, and those of who spoke for it on the day. */
function takeStances(
  model: ReadModel,
  actorId: number,
  { asOf, knownAt }: Moment,
  rules: LevelRules,
  take: (word: Word) => void,
): void {
  const { stances } = model;
  const who = model.identities(knownAt);
  const spells = model.affiliations(knownAt).representatives.get(actorId) ?? [];
  const speakers = new Set([actorId, ...spells.map((spell) => spell.actorId)]);
  for (const speaker of speakers) {
    for (const row of who.rowsOf(speaker)) {
      const day = stances.from[row] as Day;
      if (day > asOf || !stances.live(row, knownAt) || who.isOwn(row) !== (rules.voice === 'own')) continue;
      if ((rules.firstHand && !who.isFirstHand(row)) || !isAdmitted(model, row, day, rules)) continue;
      if (speaker !== actorId && !spells.some((s) => s.actorId === speaker && holds(s.from, s.to, day))) continue;
      take({ day, row, statementId: null });
    }
  }
}
