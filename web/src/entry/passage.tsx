import { t } from '../state/texts.ts';
import { at, expectationOf, type Passage, put, stanceOf, unmake } from './draft.ts';
import { idOf, leadSoon, useEditor } from './editor.ts';
import type { Ref, Values } from './fields.ts';
import { Form } from './form.tsx';
import { Known } from './known.tsx';
import { EXPECTATION, STANCE, STATEMENT } from './nouns.ts';
import { Repeated } from './repeated.tsx';
import { Voice } from './voice.tsx';

/** One passage: what was said, its chain, and the stances coded from it. */
export function PassageForm({ index }: { index: number }) {
  const { draft, change } = useEditor();
  const path = ['passages', index];
  const passage = at(draft, path) as Passage;
  const add = (list: 'stances' | 'expectations', value: Values) => {
    const place = [...path, list, passage[list].length];
    change((before) => put(before, place, value));
    leadSoon(place);
  };
  return (
    <article class="passage" id={idOf(path)} aria-label={t('passage.title', { n: index + 1 })}>
      <header>
        <h3>{t('passage.title', { n: index + 1 })}</h3>
        <button type="button" onClick={() => change((before) => unmake(before, passage._ as string))}>
          {t('passage.remove')}
        </button>
      </header>
      <Repeated path={path} />
      <Form
        fields={STATEMENT}
        path={path}
        folded={['spokenOn', 'event', 'signatories', 'relations', 'note', 'informationCredibility']}
      />
      {passage.stances.map((stance, i) => (
        <StanceForm key={stance._ as string} path={[...path, 'stances', i]} passage={passage} n={i + 1} />
      ))}
      {passage.expectations.map((one, i) => (
        <Part key={one._ as string} title={t('expectation.title', { n: i + 1 })} path={[...path, 'expectations', i]}>
          <Repeated path={[...path, 'expectations', i]} />
          <Form fields={EXPECTATION} path={[...path, 'expectations', i]} folded={['by', 'validTo', 'note']} />
        </Part>
      ))}
      <div class="acts">
        <button type="button" class="add" onClick={() => add('stances', stanceOf(passage))}>
          {t('stance.add')}
        </button>
        <button type="button" class="add" onClick={() => add('expectations', expectationOf(passage))}>
          {t('expectation.add')}
        </button>
      </div>
    </article>
  );
}

function StanceForm({ path, passage, n }: { path: (string | number)[]; passage: Passage; n: number }) {
  const { draft } = useEditor();
  const stance = at(draft, path) as Values;
  const { actor, proposal } = stance;
  const [who, what] = [STANCE.slice(0, 2), STANCE.slice(2)];
  return (
    <Part title={t('stance.title', { n })} path={path}>
      <Repeated path={path} />
      <Form fields={who} path={path} />
      <Known actor={actor as Ref | null} proposal={proposal as Ref | null} />
      <Form fields={what} path={path} folded={['validTo', 'confidence', 'salience', 'parameters', 'note']} />
      <Voice passage={passage} stance={stance} />
    </Part>
  );
}

interface PartProps {
  title: string;
  path: (string | number)[];
  children: preact.ComponentChildren;
}

/** An entry of a list in the draft, with a button to remove it. */
export function Part({ title, path, children }: PartProps) {
  const { change } = useEditor();
  const [list, i] = [path.slice(0, -1), path.at(-1)];
  const remove = () =>
    change((before) =>
      put(
        before,
        list,
        (at(before, list) as unknown[]).filter((_, j) => j !== i),
      ),
    );
  return (
    <section class="part" id={idOf(path)}>
      <header>
        <h4>{title}</h4>
        <button type="button" onClick={remove}>
          {t('entry.remove')}
        </button>
      </header>
      {children}
    </section>
  );
}
