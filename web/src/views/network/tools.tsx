import { DUPLICATES, NORMALISATIONS } from '../../../../src/domain/measures/networks.ts';
import { Choice } from '../../components/choice.tsx';
import { client, useAnswer } from '../../state/answers.ts';
import type { Named } from '../../state/named.ts';
import { changed, go, type Route } from '../../state/route.ts';
import { t, word } from '../../state/texts.ts';
import { AGGREGATIONS, BALANCES } from '../choices.ts';
import type { Asked } from '../frame/dossier-frame.tsx';
import { Picker } from '../frame/picker.tsx';
import type { Node } from './graph.ts';

interface Chosen {
  ties: 'actors' | 'proposals';
  aggregation: (typeof AGGREGATIONS)[number];
  normalisation: (typeof NORMALISATIONS)[number];
  duplicates: (typeof DUPLICATES)[number];
  actors: string[];
  proposals: string[];
  tag: string;
  /** Null: as many ties as the picture can show. */
  least: number | null;
}

const among = <T extends string>(all: readonly T[], value: string | undefined): T =>
  all.find((one) => one === value) ?? (all[0] as T);
const listIn = (text: string | undefined): string[] => text?.split(',').filter(Boolean) ?? [];

/** What the address says of the network, all else as by default. */
export function chosenOf({ query }: Route): Chosen {
  const ties = query.ties === 'proposals' ? 'proposals' : 'actors';
  const least = query.least === undefined ? Number.NaN : Number(query.least);
  return {
    ties,
    aggregation: among(ties === 'actors' ? AGGREGATIONS : BALANCES, query.aggregation),
    normalisation: ties === 'actors' ? among(NORMALISATIONS, query.normalisation) : 'none',
    duplicates: among(DUPLICATES, query.duplicates),
    actors: listIn(query.actors),
    proposals: listIn(query.proposals),
    tag: query.tag ?? '',
    least: Number.isFinite(least) && least >= 0 ? least : null,
  };
}

interface NetworkToolsProps {
  asked: Asked;
  chosen: Chosen;
  /** The weakest tie that is drawn by default. */
  least: number;
  actors: readonly Named[];
  nodes: readonly Node[];
}

export function NetworkTools({ asked: { route, slug, dossier }, chosen, least, actors, nodes }: NetworkToolsProps) {
  const tags = useTags(slug, route.query.knownAt);
  const set = (change: Record<string, string | null>) => go(changed(route, change), { replace: true });
  const choice = <T extends string>(
    name: string,
    label: string,
    options: readonly T[],
    value: T,
    words: (one: T) => string,
  ) => (
    <Choice
      label={label}
      value={value}
      options={options.map((one) => [one, words(one)])}
      onChange={(to) => set({ [name]: to === options[0] ? null : to })}
    />
  );
  return (
    <>
      <Choice
        label={t('network.ties')}
        value={chosen.ties}
        options={[
          ['actors', t('network.ties.actors')],
          ['proposals', t('network.ties.proposals')],
        ]}
        onChange={(to) =>
          set({ ties: to === 'actors' ? null : to, aggregation: null, normalisation: null, least: null })
        }
      />
      {choice(
        'aggregation',
        t('network.weight'),
        chosen.ties === 'actors' ? AGGREGATIONS : BALANCES,
        chosen.aggregation,
        (one) => (chosen.ties === 'actors' ? word('network.aggregation', one) : word('network.balance', one)),
      )}
      {chosen.ties === 'actors' &&
        choice('normalisation', t('network.divided'), NORMALISATIONS, chosen.normalisation, (one) =>
          word('network.normalisation', one),
        )}
      {choice('duplicates', t('network.duplicates'), DUPLICATES, chosen.duplicates, (one) =>
        word('network.duplicate', one),
      )}
      <label class="choice">
        <span>{t('network.least')}</span>
        <input
          type="number"
          class="least"
          min="0"
          step="any"
          value={Number(least.toPrecision(3))}
          onChange={(event) => set({ least: (event.currentTarget as HTMLInputElement).value || null })}
        />
      </label>
      {tags.length > 0 && (
        <Choice
          label={t('network.tag')}
          value={chosen.tag}
          options={[['', t('network.tag.all')], ...tags.map((tag): [string, string] => [tag, tag])]}
          onChange={(to) => set({ tag: to })}
        />
      )}
      <Picker
        label={t('network.actors')}
        options={actors}
        chosen={chosen.actors}
        onChange={(list) => set({ actors: list.join(',') })}
      />
      <Picker
        label={t('network.proposals')}
        options={dossier.proposals.map((one) => ({ ...one, id: one.slug }))}
        chosen={chosen.proposals}
        onChange={(list) => set({ proposals: list.join(',') })}
      />
      <Choice
        label={t('network.find')}
        value={route.query.node ?? ''}
        options={[
          ['', t('network.nobody')],
          ...[...nodes]
            .sort((a, b) => a.name.localeCompare(b.name))
            .map((node): [string, string] => [node.slug, node.name]),
        ]}
        onChange={(to) => go(changed(route, { node: to }))}
      />
    </>
  );
}

/** The tags of the dossier's proposals. */
function useTags(dossier: string, knownAt: string | undefined): string[] {
  const { answer } = useAnswer(`tags ${dossier} ${knownAt ?? ''}`, async (signal) => {
    const query = { dossier, limit: 500, fields: ['tags'], ...(knownAt && { knownAt }) };
    const found = new Set<string>();
    const rows = client.rows('/v1/proposals', { params: { query }, signal }) as AsyncGenerator<{ tags: string[] }>;
    for await (const { tags } of rows) for (const tag of tags) found.add(tag);
    return [...found].sort();
  });
  return answer ?? [];
}
