import { keyOf } from '../../marks/key.ts';
import type { Palette } from '../../marks/palette.ts';
import { usePalette } from '../../marks/scheme.ts';
import { Small } from '../../marks/small.tsx';
import { doubtWords } from '../../state/dates.ts';
import { slugOf } from '../../state/named.ts';
import { changed, type Route } from '../../state/route.ts';
import { t, word } from '../../state/texts.ts';
import { DataTable } from '../frame/data-table.tsx';
import { leadTo } from '../frame/lead.ts';
import { NamedLink } from '../frame/links.tsx';
import { type Change, changesIn } from './changes.ts';
import type { Step } from './load.ts';

/** The step from one version to the next: changes of its parts, and of the positions of those who spoke on both. */
export function StepView({ step, route }: { step: Step; route: Route }) {
  const { older, newer, text } = step;
  const changes = changesIn(step);
  const heading = t('versions.step', { older: older.name, newer: newer.name });
  return (
    <section class="step">
      <h2>{heading}</h2>
      {text && (
        <div class="wordings">
          <Wording label={older.name} text={text.from} />
          <Wording label={newer.name} text={text.to} />
        </div>
      )}
      {changes.length === 0 ? (
        <p>{t('versions.noParts')}</p>
      ) : (
        <ul class="fates">
          {changes.map((change) => (
            <FateItem key={`${change.fate} ${change.words}`} change={change} route={route} />
          ))}
        </ul>
      )}
      <Movers step={step} route={route} heading={heading} />
    </section>
  );
}

const Wording = ({ label, text }: { label: string; text: string | null }) => (
  <figure>
    <figcaption class="muted">{label}</figcaption>
    <blockquote dir="auto">{text ?? t('proposal.noText')}</blockquote>
  </figure>
);

const FateItem = ({ change: { fate, words, slugs }, route }: { change: Change; route: Route }) => (
  <li class={fate}>
    <span class="fate">{word('fate', fate)}</span>{' '}
    {slugs.length === 1 && slugs[0] ? <a href={leadTo(route, ['proposals', slugs[0]])}>{words}</a> : words}
  </li>
);

/** Who is at another level on the newer version; who spoke on one alone is neither moved nor unmoved. */
function Movers({ step, route, heading }: { step: Step; route: Route; heading: string }) {
  const palette = usePalette();
  const { moved, held, n, onlyOlder, onlyNewer, older, newer } = step;
  const cell = (of: { slug: string | null; id: string }, actor: { slug: string | null; id: string }) =>
    changed(route, { cell: keyOf(slugOf(of), slugOf(actor)) });
  return (
    <>
      <p>{n === 0 ? t('versions.nobodyOnBoth') : t('versions.moved', { n: moved.length, of: n, held })}</p>
      {moved.length > 0 && (
        <DataTable
          caption={t('versions.movers', { step: heading })}
          rows={moved}
          keyOf={({ actor }) => actor.id}
          columns={[
            {
              key: 'party',
              heading: t('lanes.party'),
              cell: ({ actor }) => <NamedLink kind="actors" of={actor} route={route} />,
            },
            {
              key: 'from',
              heading: older.name,
              cell: ({ actor, from }) => <At at={from} palette={palette} link={cell(older, actor)} />,
            },
            {
              key: 'to',
              heading: newer.name,
              cell: ({ actor, to }) => <At at={to} palette={palette} link={cell(newer, actor)} />,
            },
          ]}
        />
      )}
      {onlyOlder.length > 0 && (
        <p class="muted">{t('versions.onlyOlder', { who: onlyOlder.map(({ name }) => name).join(', ') })}</p>
      )}
      {onlyNewer.length > 0 && (
        <p class="muted">{t('versions.onlyNewer', { who: onlyNewer.map(({ name }) => name).join(', ') })}</p>
      )}
    </>
  );
}

interface AtProps {
  at: Step['moved'][number]['from'];
  palette: Palette;
  link: string;
}

const At = ({ at: { level, since, stance }, palette, link }: AtProps) => (
  <span class="at">
    <Small cell={{ level, stance }} palette={palette} />
    <a href={link}>{word('mark', level)}</a> <span class="muted">{t('cell.since', { day: doubtWords(since) })}</span>
  </span>
);
