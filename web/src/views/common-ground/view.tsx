import { useMemo } from 'preact/hooks';
import { MethodLink } from '../../components/method-link.tsx';
import { keyOf } from '../../marks/key.ts';
import type { Cell } from '../../marks/marks.ts';
import { usePalette } from '../../marks/scheme.ts';
import { Share } from '../../share/share.tsx';
import { client, useAnswer } from '../../state/answers.ts';
import { dateWords } from '../../state/dates.ts';
import { questionOf } from '../../state/dossier.ts';
import { type Named, slugOf } from '../../state/named.ts';
import { changed, go } from '../../state/route.ts';
import { list, t, word } from '../../state/texts.ts';
import { knowledgeOf } from '../../state/title.ts';
import { DataTable } from '../frame/data-table.tsx';
import { type Asked, DossierFrame, ofDossier } from '../frame/dossier-frame.tsx';
import { NamedLink } from '../frame/links.tsx';
import { Picker } from '../frame/picker.tsx';
import { type GroundAnswer, PARTS, PLACES, rowsOf } from './ground.ts';
import { picture } from './picture.tsx';
import { Blockers, Incompatible, Packages } from './relations.tsx';
import { GroundItem, type Shown } from './row.tsx';
import './common-ground.css';

/** What nobody opposes, what stands in the way and who, and what would clear it. */
export const CommonGroundView = ofDossier((asked: Asked) => {
  const { route, slug, dossier, asOf } = asked;
  const palette = usePalette();
  const parties = route.query.parties?.split(',').filter(Boolean) ?? [];
  const moment = { ...questionOf(route), asOf };
  const question = { ...moment, ...(parties.length > 0 && { parties }) };
  const reply = useAnswer(`ground ${slug} ${JSON.stringify(question)}`, (signal) =>
    client.GET('/v1/dossiers/{id}/common-ground', {
      params: { path: { id: slug }, query: question as object },
      signal,
    }),
  );
  const { answer } = reply;
  const { answer: positions } = useAnswer(`ground-cells ${slug} ${JSON.stringify(question)}`, (signal) =>
    client.GET('/v1/positions', {
      params: {
        query: {
          ...moment,
          dossier: slug,
          include: ['marks'],
          ...(parties.length > 0 && { actors: parties }),
        } as object,
      },
      signal,
    }),
  );
  const { answer: whole } = useAnswer(
    parties.length > 0 ? `ground ${slug} ${JSON.stringify(moment)}` : null,
    (signal) =>
      client.GET('/v1/dossiers/{id}/common-ground', {
        params: { path: { id: slug }, query: moment as object },
        signal,
      }),
  );
  const cells = useMemo(
    () =>
      new Map(
        (positions?.data ?? []).map((cell) => [keyOf(cell.proposal.slug ?? '', cell.actor.slug ?? ''), cell as Cell]),
      ),
    [positions],
  );
  const options = everybodyIn(parties.length > 0 ? whole : answer, answer);
  const title = [
    t('title.ground', { dossier: dossier.record.name, day: dateWords(asOf) }),
    ...(parties.length > 0 && parties.length <= 4
      ? [t('title.between', { names: list(answer?.meta.parties.map(({ name }) => name) ?? parties) })]
      : parties.length > 0
        ? [t('title.betweenMany', { n: parties.length })]
        : []),
    ...knowledgeOf(route.query),
  ].join(', ');
  const note = answer ? noteOf(answer) : '';
  const head = { title, note, reply };
  const shown: Shown = { route, asOf, palette, cells };
  return (
    <DossierFrame
      {...asked}
      head={head}
      tools={
        <Picker
          label={t('ground.parties')}
          options={options}
          chosen={parties}
          onChange={(chosen) => go(changed(route, { parties: chosen.join(',') }), { replace: true })}
        />
      }
    >
      {answer && (
        <>
          <p>
            {t('ground.about')} <MethodLink method={answer.meta.method} />
          </p>
          {answer.data.length === 0 && <p class="empty">{t('ground.empty')}</p>}
          {PARTS.map(([part, grounds]) => {
            const rows = rowsOf(answer.data, grounds);
            return (
              rows.length > 0 && (
                <section key={part} class="ground-part">
                  <h2>{t(`ground.part.${part}`, { n: rows.length })}</h2>
                  {part === 'opposed' && <Blockers blockers={answer.blockers} route={route} palette={palette} />}
                  {rows.map((row) => (
                    <GroundItem key={row.proposal.id} row={row} shown={shown} />
                  ))}
                </section>
              )
            );
          })}
          <Packages packages={answer.packages} shown={shown} />
          <Incompatible pairs={answer.incompatible} shown={shown} />
          <GroundTable answer={answer} asked={asked} />
          <Share {...head} permalink={client.permalink(answer)} picture={() => picture({ answer, title, note })} />
        </>
      )}
    </DossierFrame>
  );
});

/** Who can be chosen: the parties of the dossier, and those that the address names besides. */
function everybodyIn(whole: GroundAnswer | undefined, answer: GroundAnswer | undefined): Named[] {
  const found = new Map<string, Named>();
  for (const one of [...(whole?.meta.parties ?? []), ...(answer?.meta.parties ?? [])]) found.set(slugOf(one), one);
  return [...found.values()];
}

function noteOf({ meta: { proposals: _, grounds, parties, total } }: GroundAnswer): string {
  const free = grounds.agreed + grounds.unopposed;
  const opposed = grounds.blocked + grounds.conditional + grounds.provisions_opposed;
  return [
    t('figures.onTable', { n: total }),
    t('figures.parties', { n: parties.length }),
    t('figures.free', { n: free, agreed: grounds.agreed }),
    t('figures.opposed', { n: opposed }),
    t('figures.alone', { n: grounds.one_sided }),
    t('figures.noPosition', { n: total - free - opposed - grounds.one_sided }),
  ].join(' · ');
}

function GroundTable({ answer, asked: { route } }: { answer: GroundAnswer; asked: Asked }) {
  return (
    <DataTable
      isFolded
      caption={t('ground.table')}
      rows={answer.data}
      keyOf={({ proposal }) => proposal.id}
      columns={[
        {
          key: 'proposal',
          heading: t('ground.proposal'),
          cell: ({ proposal }) => <NamedLink kind="proposals" of={proposal} route={route} />,
        },
        { key: 'ground', heading: t('ground.result'), cell: ({ ground }) => word('ground', ground) },
        ...PLACES.map((place) => ({
          key: place,
          heading: word('place', place),
          isNumber: true,
          cell: (row: GroundAnswer['data'][number]) => String(row[place].length),
        })),
      ]}
    />
  );
}
