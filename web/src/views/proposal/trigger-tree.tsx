import type { Schemas } from '@demarche/client';
import { Glyph } from '../../marks/glyph.tsx';
import { keyOf } from '../../marks/key.ts';
import type { ConditionState } from '../../marks/marks.ts';
import type { Palette } from '../../marks/palette.ts';
import { Small } from '../../marks/small.tsx';
import { doubtWords } from '../../state/dates.ts';
import { slugOf } from '../../state/named.ts';
import { changed, type Route } from '../../state/route.ts';
import { t, word } from '../../state/texts.ts';
import { leadTo } from '../frame/lead.ts';
import { NamedLink } from '../frame/links.tsx';
import { sampleOf } from '../matrix/legend.tsx';
import type { Holders } from './holders.ts';
import { becauseOf, movesWords, testWords, wordsOf } from './leaf-words.ts';
import { cellOf, type Leaf, type Node, stateOf, type Trigger, type Truth, treesOf } from './tree.ts';

interface TreeProps {
  holders: Holders;
  assumed: Schemas['TriggersAnswer']['meta']['assumed'];
  route: Route;
  proposal: string;
  palette: Palette;
  onTurn(leaf: string, state: Truth): void;
}

/** Who holds a position, and below it what it hangs on. */
export function TriggerTree(props: TreeProps) {
  const { holders, assumed } = props;
  const { triggers } = holders;
  const [{ standing, assuming }] = triggers;
  return (
    <section class={assuming?.moves ? 'trigger moved' : 'trigger'}>
      <ul class="holders">
        {triggers.map((trigger) => (
          <Holder key={trigger.stance.id} trigger={trigger} {...props} />
        ))}
      </ul>
      {standing && (
        <p>
          <strong>{word('standing', standing)}</strong>
          {assuming?.standing && (
            <>
              {'; '}
              {t(assuming.moves ? 'triggers.then' : 'triggers.stays')}{' '}
              <strong>{word('standing', assuming.standing)}</strong>
            </>
          )}
        </p>
      )}
      <ul class="tree">
        {treesOf(triggers[0], assumed).map((node) => (
          <Branch key={node.address} node={node} {...props} />
        ))}
      </ul>
    </section>
  );
}

function Holder({ trigger, route, proposal, palette }: TreeProps & { trigger: Trigger }) {
  const { actor, claimant, via, level, validFrom } = trigger;
  return (
    <li class="at">
      <Small cell={cellOf(trigger)} palette={palette} />
      <h2>
        <NamedLink kind="actors" of={actor} route={route} />
      </h2>
      <span>
        <a href={changed(route, { cell: keyOf(proposal, slugOf(actor)) })}>{word('mark', level)}</a>
        {claimant && `, ${t('panel.saidBy', { name: claimant.name })}`}
        {via && `, ${t('cell.via', { name: via.name })}`}, {t('cell.since', { day: doubtWords(validFrom) })}
      </span>
    </li>
  );
}

function Branch({ node, ...props }: TreeProps & { node: Node }) {
  const { kind, text, state, then, leaf, parts, leftOut } = node;
  const words = leaf ? testWords(leaf.test) : kind === 'words' ? '' : t(`leaf.${kind as 'all' | 'any' | 'none'}`);
  return (
    <li>
      <div class="node">
        <Mark state={then} palette={props.palette} />
        <div class="node-words">
          <p>
            {text ?? words} <span class="state">{word('truth', state)}</span>{' '}
            {then !== state && <span class="state then">{t('triggers.nowThen', { state: word('truth', then) })}</span>}
          </p>
          {text !== null && words !== '' && words !== text && <p class="muted">{words}</p>}
          {leftOut > 0 && <p class="muted">{t('triggers.leftOut', { n: leftOut })}</p>}
          {leaf && <LeafDetail leaf={leaf} {...props} />}
        </div>
      </div>
      {parts.length > 0 && (
        <ul>
          {parts.map((part) => (
            <Branch key={part.address} node={part} {...props} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Met is filled, unmet is open, unknown is hatched, as in every cell. */
const Mark = ({ state, palette }: { state: ConditionState; palette: Palette }) => (
  <svg class="node-mark" aria-hidden="true" width="20" height="16" viewBox="3 7.5 10 8">
    <Glyph marks={sampleOf(state)} palette={palette} width={16} height={15} />
  </svg>
);

/** What a leaf rests on, who would move by it, and the switch that asks. */
function LeafDetail({ leaf, ...props }: TreeProps & { leaf: Leaf }) {
  const { assumed, route, onTurn } = props;
  const { address, state: recorded, ifMet, ifUnmet } = leaf;
  const now = stateOf(assumed, address);
  const what = wordsOf(props.holders.triggers[0], leaf);
  const would = [
    ...movesWords(ifMet).map((words) => t('triggers.ifMet', { words })),
    ...movesWords(ifUnmet).map((words) => t('triggers.ifUnmet', { words })),
  ];
  return (
    <>
      <Because leaf={leaf} route={route} />
      <fieldset class="what-if">
        <legend>{t('triggers.whatIf')}</legend>
        {(['met', 'unmet'] as const)
          .filter((state) => state !== recorded || state === now)
          .map((state) => (
            <button
              key={state}
              type="button"
              aria-pressed={state === now}
              aria-label={t(`assume.${state}`, { what })}
              onClick={() => onTurn(address, state)}
            >
              {t(`triggers.if.${state}`)}
            </button>
          ))}
      </fieldset>
      <div class="muted">
        {would.map((words) => (
          <p key={words}>{words}</p>
        ))}
        {would.length === 0 && <p>{t('triggers.nobody')}</p>}
      </div>
    </>
  );
}

/** What the state rests on, which leads to where that stands. */
function Because({ leaf, route }: { leaf: Leaf; route: Route }) {
  const { test } = leaf;
  const words = becauseOf(leaf);
  const link =
    test.kind === 'stance'
      ? changed(route, { cell: keyOf(slugOf(test.proposal), slugOf(test.actor)) })
      : test.kind === 'event'
        ? leadTo(route, ['events', slugOf(test.event)])
        : null;
  return <p class="muted">{link === null ? words : <a href={link}>{words}</a>}</p>;
}
