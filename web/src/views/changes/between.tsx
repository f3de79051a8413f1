import { Choice } from '../../components/choice.tsx';
import { before } from '../../state/dates.ts';
import type { Stop } from '../../state/dossier.ts';
import { changed, go, type Route } from '../../state/route.ts';
import { t } from '../../state/texts.ts';
import { CLOCKS } from '../choices.ts';
import { DayField } from '../day-field.tsx';
import { fridayBefore, type Moments } from './moments.ts';

interface BetweenProps {
  route: Route;
  moments: Moments;
  asOf: string;
  head: number;
  stops: Stop[];
}

/** The two moments, and the clock that they are read on. */
export function Between({ route, moments: { by, from, to }, asOf, head, stops }: BetweenProps) {
  const set = (change: Record<string, string | null>) => go(changed(route, change), { replace: true });
  const first = stops[0]?.day;
  const ways: [string, string][] =
    by === 'revision'
      ? [[t('between.lastRevision'), String(Math.max(0, Number(to) - 1))]]
      : [
          [t('between.friday'), fridayBefore(to)],
          [t('between.week'), before(to, 7)],
          [t('between.month'), before(to, 30)],
          ...(first ? [[t('between.beginning'), before(first, 1)] as [string, string]] : []),
        ];
  return (
    <div class="clocks">
      <div class="clock">
        <Choice
          label={t('between.by')}
          value={by}
          options={Object.keys(CLOCKS).map((name) => [name, t(`between.by.${name as Moments['by']}`)])}
          onChange={(value) => set({ by: value === 'day' ? null : value, from: null, to: null })}
        />
        <Moment label={t('between.from')} by={by} value={from} head={head} onChange={(value) => set({ from: value })} />
        <Moment label={t('between.to')} by={by} value={to} head={head} onChange={(value) => set({ to: value })} />
      </div>
      <div class="clock">
        {ways.map(([words, value]) => (
          <button key={words} type="button" aria-pressed={from === value} onClick={() => set({ from: value })}>
            {words}
          </button>
        ))}
        {by !== 'day' && (
          <Moment
            label={t('clock.asOf')}
            by="day"
            value={asOf}
            head={head}
            onChange={(value) => set({ asOf: value })}
          />
        )}
      </div>
    </div>
  );
}

interface MomentProps {
  label: string;
  by: Moments['by'];
  value: string;
  head: number;
  onChange(value: string | null): void;
}

const Moment = ({ label, by, value, head, onChange }: MomentProps) =>
  by === 'revision' ? (
    <label class="choice">
      <span>{label}</span>
      <input
        type="number"
        min={0}
        max={head}
        value={value}
        onChange={(event) => onChange((event.currentTarget as HTMLInputElement).value || null)}
      />
    </label>
  ) : (
    <div class="choice">
      <span aria-hidden="true">{label}</span>
      <DayField day={value} label={label} onDay={onChange} />
    </div>
  );
