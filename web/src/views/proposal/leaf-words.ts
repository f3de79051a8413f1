import type { Schemas } from '@demarche/client';
import { dateWords, doubtWords } from '../../state/dates.ts';
import { list, t, word } from '../../state/texts.ts';
import type { Leaf, Trigger } from './tree.ts';

/** What a leaf asks for, in words. */
export function testWords(test: Schemas['ConditionTest']): string {
  switch (test.kind) {
    case 'stance':
      return t('leaf.stance', {
        actor: test.actor.name,
        proposal: test.proposal.name,
        levels: alternatives(test.levels.map((level) => word('mark', level).toLowerCase())),
      });
    case 'event':
      return t('leaf.event', { event: test.event.name });
    case 'date':
      return test.from
        ? t('leaf.from', { day: dateWords(test.from) })
        : t('leaf.until', { day: dateWords(test.until ?? '') });
    case 'words':
      return test.words;
    default:
      return t(`leaf.${test.kind}`);
  }
}

/** A leaf in a sentence: the condition's own words if the leaf is the whole condition, else its test. */
export const wordsOf = ({ stance, conditions }: Trigger, { address, condition, test }: Leaf): string =>
  address === `${stance.id}/${condition}` ? (conditions[condition]?.text.replace(/\.$/, '') ?? '') : testWords(test);

const alternatives = (parts: string[]): string =>
  new Intl.ListFormat(document.documentElement.lang, { type: 'disjunction' }).format(parts);

/** What the state of a leaf is read from, in words. */
export function becauseOf({ test, evidence }: Leaf): string {
  const { position, event, day, assessment } = evidence;
  if (test.kind === 'stance') {
    const actor = test.actor.name;
    if (!position) return t('because.silent', { actor });
    const level = word('mark', position.level).toLowerCase();
    return t('because.position', { actor, level, since: doubtWords(position.since) });
  }
  if (test.kind === 'event') {
    if (!event) return t('because.noEvent');
    if (event.occurredOn) return t('because.event', { event: event.name, day: doubtWords(event.occurredOn) });
    return t('because.notYet', { event: event.name });
  }
  if (test.kind === 'date' && day?.turnsOn) return t('because.day', { day: dateWords(day.turnsOn) });
  if (assessment) {
    const by = assessment.by ?? t('because.somebody');
    return t('because.assessed', { by, day: doubtWords(assessment.on), note: assessment.note ?? '' }).trim();
  }
  return t('because.nobody');
}

/** Who would move, those who move alike together. */
export function movesWords(moves: readonly Schemas['StandingMove'][]): string[] {
  const alike = new Map<string, Schemas['StandingMove'][]>();
  for (const move of moves) {
    const key = `${move.from} ${move.to}`;
    alike.set(key, [...(alike.get(key) ?? []), move]);
  }
  return [...alike.values()].map((some) => {
    const { from, to } = some[0] as Schemas['StandingMove'];
    const who = list(
      some.map(({ actor, claimant }) =>
        claimant ? `${actor.name} (${t('panel.saidBy', { name: claimant.name })})` : actor.name,
      ),
    );
    return t('triggers.move', { who, from: word('standing', from), to: word('standing', to) });
  });
}
