import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dateWords, daysBetween, today } from '../state/dates.ts';
import { type Stop, stopsWith } from '../state/dossier.ts';
import { changed, go, type Route } from '../state/route.ts';
import { t } from '../state/texts.ts';
import { DayField } from './day-field.tsx';
import { AsKnown } from './known.tsx';

interface ClocksProps {
  route: Route;
  asOf: string;
  stops: Stop[];
  /** The revision that the ledger is at. */
  revision: number | undefined;
  isPending: boolean;
  /** Whether there is no answer for this moment. */
  isFailed: boolean;
  /** Whether the view can ask what was published by a day. */
  hasPublished?: boolean;
}

/** The two times, always in the same place: when it was so, and when it was known. */
export function Clocks({ route, asOf, stops, revision, isPending, isFailed, hasPublished = true }: ClocksProps) {
  return (
    <div class="clocks">
      <AsOf route={route} asOf={asOf} events={stops} isPending={isPending} isFailed={isFailed} />
      <AsKnown route={route} asOf={asOf} revision={revision} hasPublished={hasPublished} />
    </div>
  );
}

const STEP_MS = 1400;

type AsOfProps = Pick<ClocksProps, 'route' | 'asOf' | 'isPending' | 'isFailed'> & { events: Stop[] };

function AsOf({ route, asOf, events, isPending, isFailed }: AsOfProps) {
  const [isPlaying, setPlaying] = useState(false);
  const to = (day: string) => go(changed(route, { asOf: day }), { replace: true });
  const stops = useMemo(() => stopsWith(events, { day: asOf, names: [] }), [events, asOf]);
  const at = stops.findIndex(({ day }) => day === asOf);
  const latest = useRef({ at, isPending });
  latest.current = { at, isPending };
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      if (latest.current.isPending) return;
      const next = stops[latest.current.at + 1];
      if (next) to(next.day);
      else setPlaying(false);
    }, STEP_MS);
    return () => clearInterval(timer);
  }, [isPlaying, stops, route]);
  useEffect(() => {
    // Without an answer, going on would only move away from the day that was to be seen.
    if (isFailed) setPlaying(false);
  }, [isFailed, asOf]);
  const play = () => {
    if (!isPlaying && at >= stops.length - 1 && stops[0]) to(stops[0].day);
    setPlaying(!isPlaying);
  };
  const words = wordsOf(events, asOf);
  return (
    <div class="clock">
      <span class="clock-name" id="clock-asof">
        {t('clock.asOf')}
      </span>
      <button type="button" class="play" aria-label={t(isPlaying ? 'clock.pause' : 'clock.play')} onClick={play}>
        <svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14">
          <path d={isPlaying ? 'M2 1h4v12H2zM8 1h4v12H8z' : 'M2 1l11 6l-11 6z'} fill="currentColor" />
        </svg>
      </button>
      <div class="track">
        <input
          type="range"
          min="0"
          max={Math.max(0, stops.length - 1)}
          step="1"
          value={at}
          aria-labelledby="clock-asof"
          aria-valuetext={`${dateWords(asOf)}${words && `, ${words}`}`}
          onInput={(event) => {
            const day = stops[Number((event.currentTarget as HTMLInputElement).value)]?.day;
            if (day) to(day);
          }}
        />
        <Ticks stops={stops} at={at} />
      </div>
      <DayField day={asOf} label={t('clock.day')} onDay={to} />
      <button type="button" class="plain" disabled={asOf === today()} onClick={() => to(today())}>
        {t('clock.today')}
      </button>
      <span class="stop" aria-live="polite" dir="auto">
        {words}
      </span>
    </div>
  );
}

/** What happened on the day or, if nothing did, how far it is from the last event before it or else from the first. */
function wordsOf(events: Stop[], asOf: string): string {
  const named = events.filter(({ names }) => names.length > 0);
  const last = named.findLast(({ day }) => day <= asOf);
  const nearest = last ?? named[0];
  if (!nearest) return '';
  if (nearest.day === asOf) return nearest.names.join(' · ');
  const n = Math.abs(daysBetween(nearest.day, asOf));
  return t(last ? 'clock.after' : 'clock.before', { n, event: nearest.names[0] ?? '' });
}

/** A mark for each event under the slider. Where they are too many to be told apart, there are none. */
function Ticks({ stops, at }: { stops: Stop[]; at: number }) {
  if (stops.length < 2 || stops.length > 60) return null;
  return (
    <svg class="ticks" aria-hidden="true" viewBox="0 0 1000 8" preserveAspectRatio="none">
      {stops.map(({ day, names }, i) => (
        <rect
          key={day}
          x={(i / (stops.length - 1)) * 996}
          y="0"
          width="4"
          height={names.length > 0 ? 8 : 4}
          class={i === at ? 'tick at' : 'tick'}
        />
      ))}
    </svg>
  );
}
