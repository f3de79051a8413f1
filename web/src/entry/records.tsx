import { today } from '../state/dates.ts';
import { keyNow } from '../state/key.ts';
import { remembered, t, word } from '../state/texts.ts';
import { directionOf } from './direction.ts';
import { make, nameOf, slugOfMade, unmake } from './draft.ts';
import { idOf, leadSoon, useEditor } from './editor.ts';
import { blank, type Noun } from './fields.ts';
import { Form } from './form.tsx';
import { COVERAGE, NEW } from './nouns.ts';
import { Part } from './passage.tsx';
import { madeWords } from './places.ts';
import { Repeated } from './repeated.tsx';
import { MOST_KEPT } from './text-pane.tsx';

const FOLDED: Record<Noun, readonly string[]> = {
  dossier: ['slug', 'tags'],
  actor: ['slug', 'aliases', 'names', 'identifiers', 'note'],
  membership: ['isMember', 'validTo'],
  proposal: ['slug', 'names', 'sponsors', 'tabledOn', 'closedOn', 'relations', 'parameters', 'tags'],
  event: ['slug', 'endedOn', 'participants', 'agenda', 'outcome', 'tally', 'note'],
  source: ['archivedUrl', 'slug', 'copyOf', 'note'],
};

/** The form of a new record. */
function MadeForm({ index }: { index: number }) {
  const { draft, text, change, set } = useEditor();
  const made = draft.made[index];
  if (!made) return null;
  const { noun, value } = made;
  const path = ['made', index, 'value'];
  const name = nameOf(draft, { id: value._ as string, name: '', isNew: true });
  const isRead = value._ === draft.source?.id;
  const isLong = text.length > MOST_KEPT;
  return (
    <section class="part" id={idOf(path)}>
      <header>
        <h4 dir={directionOf(name)}>{madeWords(draft, made)}</h4>
        <button type="button" onClick={() => change((before) => unmake(before, value._ as string))}>
          {t('entry.remove')}
        </button>
      </header>
      <Repeated path={path} />
      <Form fields={NEW[noun]} path={path} folded={FOLDED[noun]} />
      {noun !== 'membership' && <p class="hint">{t('made.slug', { slug: slugOfMade(made) || '…' })}</p>}
      {isRead && text !== '' && (
        <label class="tick">
          <input
            type="checkbox"
            disabled={isLong}
            checked={draft.keepText && !isLong}
            onChange={(event) => set(['keepText'], (event.currentTarget as HTMLInputElement).checked)}
          />
          {t(isLong ? 'made.tooLong' : 'made.keepText', { n: MOST_KEPT })}
        </label>
      )}
    </section>
  );
}

/** New records of the draft, except for the source that is read: its form is beside the field that chooses it. */
export function MadeList() {
  const { draft, change } = useEditor();
  const add = (noun: Noun) => {
    leadSoon(['made', draft.made.length, 'value']);
    change((before) => make(before, noun, '').draft);
  };
  const others = draft.made.flatMap(({ value }, i) => (value._ === draft.source?.id ? [] : [{ value, i }]));
  return (
    <section class="made" aria-labelledby="made-title">
      <h2 id="made-title">{t('made.heading')}</h2>
      <p class="hint">{t('made.hint')}</p>
      {others.map(({ value, i }) => (
        <MadeForm key={value._ as string} index={i} />
      ))}
      <div class="acts">
        {(['actor', 'membership', 'proposal', 'event'] as const).map((noun) => (
          <button key={noun} type="button" class="add" onClick={() => add(noun)}>
            {word('add', noun)}
          </button>
        ))}
      </div>
    </section>
  );
}

/** The form of the source that is read, where it is new. */
export function ReadSource() {
  const { draft } = useEditor();
  const i = draft.made.findIndex(({ value }) => draft.source?.isNew && value._ === draft.source.id);
  return i < 0 ? null : <MadeForm index={i} />;
}

/** Records that a source says nothing on some proposals: only a source that was covered proves silence. */
export function Coverages() {
  const { draft, change } = useEditor();
  const add = () => {
    leadSoon(['coverages', draft.coverages.length]);
    change((before) => ({
      ...before,
      coverages: [
        ...before.coverages,
        {
          ...blank(COVERAGE),
          coder: remembered('coder') ?? keyNow()?.name ?? '',
          searchedOn: today(),
          sources: before.source ? [before.source] : [],
        },
      ],
    }));
  };
  return (
    <section class="covered" aria-labelledby="covered-title">
      <h2 id="covered-title">{t('coverage.heading')}</h2>
      <p class="hint">{t('coverage.hint')}</p>
      {draft.coverages.map((coverage, i) => (
        <Part key={coverage._ as string} title={t('coverage.title', { n: i + 1 })} path={['coverages', i]}>
          <Form fields={COVERAGE} path={['coverages', i]} folded={['corpus', 'query', 'searchedOn', 'note']} />
        </Part>
      ))}
      <button type="button" class="add" onClick={add}>
        {t('coverage.add')}
      </button>
    </section>
  );
}
