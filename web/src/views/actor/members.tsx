import type { Schemas } from '@demarche/client';
import { MethodLink } from '../../components/method-link.tsx';
import { keyOf } from '../../marks/key.ts';
import type { Cell } from '../../marks/marks.ts';
import { usePalette } from '../../marks/scheme.ts';
import { Small } from '../../marks/small.tsx';
import { toldWords, useTold } from '../../marks/told.ts';
import { Share } from '../../share/share.tsx';
import { dateWords, doubtWords } from '../../state/dates.ts';
import { slugOf } from '../../state/named.ts';
import { inPart, partOf } from '../../state/part.ts';
import { changed, type Route } from '../../state/route.ts';
import { number, t, word } from '../../state/texts.ts';
import { knowledgeOf } from '../../state/title.ts';
import { Frame } from '../frame/frame.tsx';
import { leadTo } from '../frame/lead.ts';
import { NamedLink } from '../frame/links.tsx';
import { MembersBar } from '../matrix/members-bar.tsx';
import { counts, holdsOn } from './load.ts';
import { byLevel, type Group, type GroupRow, labelWords, useGroup } from './members-load.ts';
import { membersPicture } from './members-picture.tsx';
import { Memberships } from './memberships.tsx';
import type { PartProps } from './part.ts';

/** So many proposals are shown at once. */
const PART = 30;

/** How a group's members of the day stood, beside its own line and never instead of it. */
export function MembersView({ frame, subject, dossier, question }: PartProps) {
  const { route, slug, asOf } = frame;
  const reply = useGroup(slug, question);
  const { answer } = reply;
  const n = subject.people.filter((one) => counts(one) && holdsOn(one, asOf)).length;
  const names = { group: subject.actor.name, dossier: dossier?.record.name ?? '', day: dateWords(asOf), n };
  const title = [t(dossier ? 'title.membersIn' : 'title.members', names), ...knowledgeOf(route.query)].join(', ');
  const note = answer ? figuresOf(answer) : '';
  const head = { title, note, reply: { ...reply, answer: answer?.unity } };
  const part = partOf(route, answer?.rows.length ?? 0, PART);
  const rows = inPart(answer?.rows ?? [], part);
  const told = useTold({
    asOf,
    moment: question.moment,
    proposals: rows.map(({ unity }) => slugOf(unity.proposal)),
    of: { group: slug },
  });
  return (
    <Frame {...frame} head={head} part={part}>
      {answer && (
        <>
          {answer.rows.length === 0 && <p class="empty">{t('members.none')}</p>}
          {rows.map((row) => (
            <OnProposal key={row.unity.proposal.id} row={row} route={route} group={slug} told={told} />
          ))}
          <p class="muted">
            {t('members.how')} <MethodLink method={answer.unity.meta.method} />
          </p>
          <Memberships route={route} subject={subject} />
          <Share
            {...head}
            permalink={answer.permalink}
            picture={rows.length > 0 ? () => membersPicture(rows, answer, title, note) : undefined}
          />
        </>
      )}
    </Frame>
  );
}

function figuresOf({ rows, unity: { meta } }: Group): string {
  const labelled = rows.filter(({ unity }) => unity.label !== null).length;
  return [
    t('figures.actorProposals', { n: rows.length }),
    t('figures.labelled', { n: labelled }),
    t('figures.unspoken', { n: meta.unspoken }),
  ].join(' · ');
}

interface RowProps {
  row: GroupRow;
  route: Route;
  group: string;
  /** What others say of those without a level of their own. */
  told: ReadonlyMap<string, Cell>;
}

function OnProposal({ row: { unity, members }, route, group, told }: RowProps) {
  const palette = usePalette();
  const { proposal, line } = unity;
  const slug = slugOf(proposal);
  const cell = (actor: { slug: string | null; id: string }) => changed(route, { cell: keyOf(slug, slugOf(actor)) });
  const toldOf = (actor: Schemas['ActorRef']) => told.get(keyOf(slug, slugOf(actor)));
  const isUnheard = (actor: Schemas['ActorRef']) => toldOf(actor) === undefined;
  const [silent, notCoded] = [members.silent.filter(isUnheard), members.notCoded.filter(isUnheard)];
  const known = [...members.silent, ...members.notCoded].filter((actor) => !isUnheard(actor));
  return (
    <section class="group-row">
      <h2>
        <a href={leadTo(route, ['proposals', slug])}>{proposal.name}</a>
      </h2>
      <svg class="members" aria-hidden="true" viewBox="0 0 320 8">
        <MembersBar members={members} palette={palette} width={320} y={0} />
      </svg>
      <p>{labelWords(unity)}</p>
      <dl class="facts">
        <div>
          <dt>{t('members.line')}</dt>
          <dd>
            {line ? (
              <a href={changed(route, { cell: keyOf(slug, group) })}>
                {word('mark', line.level)}, {t('cell.since', { day: doubtWords(line.validFrom) })}
              </a>
            ) : (
              t('members.noLine')
            )}
          </dd>
        </div>
        <Departs unity={unity} cell={cell} />
        {byLevel(members).map(([level, actors]) => (
          <div key={level}>
            <dt>
              <Small cell={{ level }} palette={palette} /> {word('mark', level)} {number(actors.length)}
            </dt>
            <dd>
              <Cells actors={actors} cell={cell} />
            </dd>
          </div>
        ))}
        {known.length > 0 && (
          <div>
            <dt>{t('figures.told', { n: known.length })}</dt>
            <dd>
              {known.map((actor, i) => (
                <span key={actor.id}>
                  {i > 0 && ', '}
                  <Small cell={toldOf(actor) as Cell} palette={palette} /> <a href={cell(actor)}>{actor.name}</a>{' '}
                  <span class="muted">({toldWords(toldOf(actor) as Cell)})</span>
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <Without name={t('members.silent', { n: silent.length })} actors={silent} route={route} />
      <Without name={t('members.notCoded', { n: notCoded.length })} actors={notCoded} route={route} />
      <Without name={t('members.leftOut', { n: members.leftOut.length })} actors={members.leftOut} route={route} />
      <Components unity={unity} />
    </section>
  );
}

interface DepartsProps {
  unity: GroupRow['unity'];
  cell(actor: { slug: string | null; id: string }): string;
}

/** Without a quorum, the few who spoke are not most of the members. */
function Departs({ unity: { departs, departsFrom, line, label }, cell }: DepartsProps) {
  if (departsFrom === null || (line === null && label === null)) return null;
  const from = t(line ? 'members.departsLine' : 'members.departsMost', {
    level: word('mark', departsFrom).toLowerCase(),
  });
  return (
    <div>
      <dt>{from}</dt>
      <dd>
        {departs.length === 0
          ? t('members.nobodyDeparts')
          : departs.map(({ actor, level, apart }, i) => (
              <span key={actor.id}>
                {i > 0 && ', '}
                <a href={cell(actor)}>{actor.name}</a>{' '}
                <span class="muted">{t('members.apart', { level: word('mark', level).toLowerCase(), n: apart })}</span>
              </span>
            ))}
      </dd>
    </div>
  );
}

const Cells = ({ actors, cell }: { actors: Schemas['ActorRef'][]; cell: DepartsProps['cell'] }) => (
  <>
    {actors.map((actor, i) => (
      <span key={actor.id}>
        {i > 0 && ', '}
        <a href={cell(actor)}>{actor.name}</a>
      </span>
    ))}
  </>
);

interface WithoutProps {
  name: string;
  actors: Schemas['ActorRef'][];
  route: Route;
}

const Without = ({ name, actors, route }: WithoutProps) =>
  actors.length === 0 ? null : (
    <details>
      <summary>{name}</summary>
      <p>
        {actors.map((actor, i) => (
          <span key={actor.id}>
            {i > 0 && ', '}
            <NamedLink kind="actors" of={actor} route={route} />
          </span>
        ))}
      </p>
    </details>
  );

/** The figures that the label is read from; none without the quorum. */
function Components({
  unity: { agreementA, rice, riceByChance, agreementIndex, n, members },
}: Pick<GroupRow, 'unity'>) {
  const figures: [string, number | null][] = [
    [t('members.agreementA'), agreementA],
    [t('members.rice'), rice],
    [t('members.riceByChance'), riceByChance],
    [t('members.agreementIndex'), agreementIndex],
  ];
  const told = figures.filter(([, value]) => value !== null);
  if (told.length === 0) return null;
  return (
    <p class="muted">
      {told.map(([name, value]) => `${name} ${(value as number).toFixed(2)}`).join(' · ')} ·{' '}
      {t('members.counted', { n, members })}
    </p>
  );
}
