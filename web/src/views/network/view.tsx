import { useCallback, useMemo } from 'preact/hooks';
import { usePalette } from '../../marks/scheme.ts';
import { Share } from '../../share/share.tsx';
import { client, useAnswer } from '../../state/answers.ts';
import { dateWords } from '../../state/dates.ts';
import { questionOf } from '../../state/dossier.ts';
import type { Named } from '../../state/named.ts';
import { changed, go } from '../../state/route.ts';
import { t } from '../../state/texts.ts';
import { knowledgeOf } from '../../state/title.ts';
import { figures } from '../figures.ts';
import { type Asked, DossierFrame, ofDossier } from '../frame/dossier-frame.tsx';
import { graphOf, leastDrawn } from './graph.ts';
import { NetworkMap } from './map.tsx';
import { NodePanel } from './node-panel.tsx';
import { picture } from './picture.tsx';
import { Communities, Findings, NetworkTables, TieLegend } from './reading.tsx';
import { chosenOf, NetworkTools } from './tools.tsx';
import './network.css';

const FORMATS: [string, string][] = [
  ['csv', 'CSV'],
  ['graphml', 'GraphML'],
  ['gexf', 'GEXF'],
];

/** Who is tied to whom by speaking of the same proposals. */
export const NetworkView = ofDossier((asked: Asked) => {
  const { route, slug, dossier, asOf } = asked;
  const palette = usePalette();
  const chosen = chosenOf(route);
  const { actors, proposals, tag, least: leastText, ...how } = chosen;
  const moment = { ...questionOf(route), asOf, dossier: slug };
  const question = {
    ...moment,
    ...how,
    ...(actors.length > 0 && { actors }),
    ...(proposals.length > 0 && { proposals }),
    ...(tag && { tag }),
  };
  const reply = useAnswer(`network ${JSON.stringify(question)}`, (signal) =>
    client.GET('/v1/networks', { params: { query: question as object }, signal }),
  );
  const { answer } = reply;
  // The actors to choose from, where the answer itself has only some of them.
  const isPart = actors.length > 0 || proposals.length > 0 || tag !== '';
  const { answer: whole } = useAnswer(isPart ? `network-actors ${JSON.stringify(moment)}` : null, (signal) =>
    client.GET('/v1/networks', { params: { query: { ...moment, measures: false } as object }, signal }),
  );
  const graph = useMemo(() => answer && graphOf(answer), [answer]);
  const least = leastText === null ? leastDrawn(graph?.ties ?? []) : leastText;
  const everybody = useMemo(() => actorsIn((isPart ? whole : answer)?.nodes ?? []), [isPart, whole, answer]);
  const title = [
    t(how.ties === 'actors' ? 'title.network' : 'title.networkOfProposals', {
      dossier: dossier.record.name,
      day: dateWords(asOf),
    }),
    ...(actors.length > 0 ? [t('title.ofActors', { n: actors.length })] : []),
    ...(proposals.length > 0 ? [t('title.ofProposals', { n: proposals.length })] : []),
    ...(tag ? [t('title.ofTag', { tag })] : []),
    ...knowledgeOf(route.query),
  ].join(', ');
  const [summary] = answer?.networks ?? [];
  const note = answer
    ? figures(
        t('figures.nodes', { n: graph?.nodes.length ?? 0 }),
        t('figures.ties', { n: answer.data.length }),
        t('figures.statements', { n: summary?.statements ?? 0 }),
      )
    : '';
  const head = { title, note, reply };
  const close = useCallback(() => go(changed(route, { node: null })), [route]);
  const open = graph && route.query.node ? graph.nodes.findIndex((node) => node.slug === route.query.node) : -1;
  return (
    <DossierFrame
      {...asked}
      head={head}
      tools={<NetworkTools asked={asked} chosen={chosen} least={least} actors={everybody} nodes={graph?.nodes ?? []} />}
      panel={
        graph && open >= 0 && <NodePanel graph={graph} place={open} dossier={slug} route={route} onClose={close} />
      }
    >
      {answer && graph && (
        <>
          {graph.nodes.length === 0 ? (
            <p class="empty">{t('network.empty')}</p>
          ) : (
            <>
              <Communities graph={graph} palette={palette} route={route} />
              <TieLegend graph={graph} least={least} isAuto={leastText === null} palette={palette} />
              <NetworkMap
                graph={graph}
                least={least}
                palette={palette}
                open={open >= 0 ? open : null}
                onOpen={(place) => go(changed(route, { node: graph.nodes[place]?.slug, cell: null }))}
              />
              <Findings graph={graph} summary={summary} method={answer.meta.method} />
              <NetworkTables graph={graph} route={route} />
            </>
          )}
          <Share
            {...head}
            permalink={client.permalink(answer)}
            formats={FORMATS}
            picture={() => picture({ graph, least, meta: answer.meta, title, note })}
          />
        </>
      )}
    </DossierFrame>
  );
});

const actorsIn = (nodes: readonly { kind: string; node: Named }[]): Named[] =>
  nodes
    .filter(({ kind }) => kind === 'actor')
    .map(({ node }) => node)
    .sort((a, b) => a.name.localeCompare(b.name));
