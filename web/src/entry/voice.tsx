import { client, together, useAnswer } from '../state/answers.ts';
import { dateWords } from '../state/dates.ts';
import { t } from '../state/texts.ts';
import { nameOf, type Passage } from './draft.ts';
import { useEditor } from './editor.ts';
import type { Ref, Values } from './fields.ts';
import { type OnRecord, speakersIn, whoseWords } from './whose.ts';

const NOTHING: OnRecord = { ids: new Map(), spells: [] };

/** Says whose words a stance will count as, because that is decided when it is written. */
export function Voice({ passage, stance }: { passage: Passage; stance: Values }) {
  const { draft } = useEditor();
  const holder = stance.actor as Ref | null;
  const recorded = [...(holder ? [holder] : []), ...speakersIn(passage)].filter(({ isNew }) => !isNew);
  const group = holder && !holder.isNew ? holder.id : null;
  const { answer = NOTHING, isPending } = useAnswer(
    recorded.length > 0 ? `speaks ${recorded.map(({ id }) => id).join()} ${group ?? ''}` : null,
    async (signal): Promise<OnRecord> => {
      const found = await Promise.all(
        recorded.map(async ({ id }) => {
          const query = { member: id, group: group ?? '', represents: true };
          const [{ data: actor }, spells] = await together([
            client.GET('/v1/actors/{id}', { params: { path: { id } }, signal }),
            group === null ? Promise.resolve(null) : client.GET('/v1/memberships', { params: { query }, signal }),
          ]);
          return { id, actor: actor.id, spells: spells?.data ?? [] };
        }),
      );
      return {
        ids: new Map(found.map(({ id, actor }) => [id, actor])),
        spells: found.flatMap(({ actor, spells }) => spells.map((one) => ({ ...one, member: actor }))),
      };
    },
  );
  const whose = whoseWords(draft, passage, stance, answer);
  if (!holder || !whose || isPending) return null;
  const actor = nameOf(draft, holder);
  if (whose.voice === 'own')
    return (
      <p class="hint voice">
        {whose.speaker === null ? t('voice.own', { actor }) : t('voice.via', { actor, speaker: whose.speaker })}
      </p>
    );
  const { claimant, day } = whose;
  return (
    <p class="hint voice">
      {t('voice.attributed', { actor, claimant })}
      {day !== null && ` ${t('voice.notFor', { actor, claimant, day: dateWords(day) })}`}
    </p>
  );
}
