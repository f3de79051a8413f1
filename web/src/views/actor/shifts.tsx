import type { Schemas } from '@demarche/client';
import { MethodLink } from '../../components/method-link.tsx';
import { keyOf } from '../../marks/key.ts';
import type { Palette } from '../../marks/palette.ts';
import { usePalette } from '../../marks/scheme.ts';
import { Small } from '../../marks/small.tsx';
import { dateWords, doubtWords } from '../../state/dates.ts';
import { slugOf } from '../../state/named.ts';
import { changed, type Route } from '../../state/route.ts';
import { t, word } from '../../state/texts.ts';
import { NamedLink } from '../frame/links.tsx';
import type { Actor, Shifts } from './load.ts';

type Shift = Schemas['Shift'];

/** How an actor moved until the day asked, each time with what happened in between, in order: after, never because. */
export function ShiftList({ shifts, actor, route }: { shifts: Shifts; actor: Actor; route: Route }) {
  const palette = usePalette();
  const { total, asOf, method } = shifts.meta;
  return (
    <section class="shifts">
      <h2>{t('shifts.heading', { n: total, actor: actor.name, day: dateWords(asOf) })}</h2>
      {shifts.data.map((shift) => (
        <ShiftItem
          key={`${shift.from.stance.id} ${shift.to.stance.id}`}
          shift={shift}
          route={route}
          palette={palette}
        />
      ))}
      {shifts.data.length < total && <p class="muted">{t('changes.more', { n: total - shifts.data.length })}</p>}
      {total === 0 && <p>{t('shifts.none')}</p>}
      <p class="muted">
        {t('shifts.how')} <MethodLink method={method} />
      </p>
    </section>
  );
}

function ShiftItem({ shift, route, palette }: { shift: Shift; route: Route; palette: Palette }) {
  const { actor, proposal, from, to, via, gap, events, eventsTotal } = shift;
  const cell = keyOf(slugOf(proposal), slugOf(actor));
  return (
    <article class="shift">
      <h3>
        <NamedLink kind="proposals" of={proposal} route={route} />
      </h3>
      <p class="from-to">
        <Small cell={{ level: from.level, stance: from.stance }} palette={palette} />
        <Small cell={{ level: to.level, stance: to.stance }} palette={palette} />
        <span>
          {t('shifts.move', {
            from: word('mark', from.level).toLowerCase(),
            since: doubtWords(from.since),
            to: word('mark', to.level).toLowerCase(),
            day: doubtWords(to.since),
          })}
          {via && `, ${t('cell.via', { name: via.name })}`}.{' '}
          <a href={changed(route, { asOf: shift.interval.to, cell })}>{t('shifts.evidence')}</a>
        </span>
      </p>
      {gap && <p class="muted">{t(`gap.${gap.of}`, { from: doubtWords(gap.from), to: doubtWords(gap.to) })}</p>}
      {events.length > 0 && (
        <>
          <p class="muted">{t('shifts.between', { n: eventsTotal })}</p>
          <ol class="between">
            {events.map((event) => (
              <EventItem key={event.event.id} between={event} route={route} />
            ))}
          </ol>
        </>
      )}
    </article>
  );
}

function EventItem({ between, route }: { between: Schemas['EventBetween']; route: Route }) {
  const { event, occurredOn, days, leastDays, relation, ownAct } = between;
  return (
    <li>
      <NamedLink kind="events" of={event} route={route} />{' '}
      <span class="muted">
        {doubtWords(occurredOn)}
        {leastDays === undefined && `, ${days === 0 ? t('shifts.sameDay') : t('shifts.before', { n: days })}`}
        {ownAct && ` · ${t('shifts.ownAct')}`}
        {relation === 'stated_reason' && ` · ${t('shifts.reason')}`}
      </span>
    </li>
  );
}
