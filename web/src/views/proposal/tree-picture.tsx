import { Glyph } from '../../marks/glyph.tsx';
import { marksOf } from '../../marks/marks.ts';
import { PALETTES } from '../../marks/palette.ts';
import { framed, type Picture, wrapped } from '../../share/frame.tsx';
import { list, t, word } from '../../state/texts.ts';
import { sampleOf } from '../matrix/legend.tsx';
import { type Holders, holdersOf } from './holders.ts';
import { testWords } from './leaf-words.ts';
import type { Triggers } from './load.ts';
import { cellOf, type Node, type Trigger, type Truth, treesOf } from './tree.ts';

const WIDTH = 880;
const LINE = 20;
const STEP = 28;

/** A line of the picture: a party, or a test that hangs below it. */
interface Line {
  depth: number;
  words: string;
  trigger?: Trigger;
  state?: Truth;
}

const linesOf = (answer: Triggers): Line[] =>
  holdersOf(answer.data).flatMap(({ triggers }) => [
    { depth: 0, words: partyWords(triggers), trigger: triggers[0] },
    ...treesOf(triggers[0], answer.meta.assumed).flatMap((node) => branchOf(node, 1)),
  ]);

const nameOf = ({ actor, claimant }: Trigger): string =>
  claimant ? `${actor.name} (${t('panel.saidBy', { name: claimant.name })})` : actor.name;

const partyWords = (triggers: Holders['triggers']): string => {
  const [{ standing, assuming }] = triggers;
  return [
    `${list(triggers.map(nameOf))}: ${standing ? word('standing', standing) : ''}`,
    assuming?.moves && assuming.standing ? `${t('triggers.then')} ${word('standing', assuming.standing)}` : '',
  ]
    .filter(Boolean)
    .join('; ');
};

const branchOf = ({ text, leaf, kind, then, parts }: Node, depth: number): Line[] => [
  {
    depth,
    state: then,
    words: `${text ?? (leaf ? testWords(leaf.test) : t(`leaf.${kind as 'all' | 'any' | 'none'}`))} (${word('truth', then)})`,
  },
  ...parts.flatMap((part) => branchOf(part, depth + 1)),
];

/** The trees as a picture to download, drawn under the assumptions. */
export function treePicture(answer: Triggers, title: string, note: string): Picture {
  const palette = PALETTES.light;
  let y = 0;
  const drawn = linesOf(answer).map((line) => {
    if (line.trigger) y += 8;
    // The lines of parties are in bold.
    const texts = wrapped(line.words, Math.floor((WIDTH - line.depth * STEP - 48) / (line.trigger ? 8 : 7)));
    const at = y;
    y += texts.length * LINE + (line.trigger ? 8 : 4);
    return { ...line, texts, at };
  });
  const drawing = (
    <g font-size="14" fill={palette.text}>
      {drawn.map(({ depth, texts, at, trigger, state, words }) => {
        const x = depth * STEP;
        return (
          <g key={`${at} ${words}`}>
            {depth > 0 && <path d={`M${x - 12} ${at - 4}V${at + 10}H${x - 2}`} stroke={palette.rule} fill="none" />}
            {trigger && (
              <Glyph
                marks={marksOf(cellOf(trigger), answer.meta.asOf)}
                palette={palette}
                y={at}
                width={32}
                height={22}
              />
            )}
            {state && <Glyph marks={sampleOf(state)} palette={palette} x={x} y={at} width={16} height={16} />}
            {texts.map((text, i) => (
              <text
                key={text}
                x={x + (trigger ? 40 : 22)}
                y={at + 15 + i * LINE}
                font-weight={trigger ? 600 : undefined}
              >
                {text}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
  return framed({
    title,
    note,
    asOf: answer.meta.asOf,
    knownAt: answer.meta.knownAt,
    drawing,
    width: WIDTH,
    height: y,
  });
}
