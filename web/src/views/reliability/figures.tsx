import type { Answer } from '@demarche/client';
import { MethodLink } from '../../components/method-link.tsx';
import { usePalette } from '../../marks/scheme.ts';
import { language, list, percent, t } from '../../state/texts.ts';
import { Mark, METRICS } from './chart.tsx';

export type Pooled = Answer<'/v1/reliability'>['meta']['pooled'];

const alphaText = (alpha: number): string =>
  alpha.toLocaleString(language(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The figures of all units together, in words, each with what it measures. */
export function Figures({ pooled, method }: { pooled: Pooled; method: string }) {
  const palette = usePalette();
  const { agreement, units, codings, coders, alone, disagreements } = pooled;
  if (units === 0) return <p class="empty">{t('reliability.nothing', { alone })}</p>;
  return (
    <div class="figures-words">
      <p>{t('reliability.who', { names: list(coders.names), codings, n: units })}</p>
      <p>
        {agreement.value === null
          ? t('reliability.why.nothing')
          : t('reliability.share', {
              percent: percent(agreement.value),
              same: Math.round(agreement.value * agreement.n),
              n: agreement.n,
            })}{' '}
        {t('reliability.apart', { n: disagreements.n, settled: disagreements.adjudicated })}
        {alone > 0 && ` ${t('reliability.alone', { n: alone })}`}
      </p>
      <p>{t('reliability.alpha')}</p>
      <ul class="metrics">
        {METRICS.map((metric) => {
          const { n } = pooled[metric];
          return (
            <li key={metric}>
              <svg aria-hidden="true" width="20" height="20">
                <Mark metric={metric} x={10} y={10} palette={palette} />
              </svg>
              <span>
                {t(`reliability.${metric}`)} <strong>{alphaCell(pooled, metric)}</strong>{' '}
                <span class="muted">{t('reliability.of', { n })}</span>
              </span>
            </li>
          );
        })}
      </ul>
      <p class="muted">
        {t('reliability.bars')} <MethodLink method={method} />
      </p>
    </div>
  );
}

/** A figure in a table, or why there is none. */
export function alphaCell(
  count: Pick<Pooled, 'units' | (typeof METRICS)[number]>,
  metric: (typeof METRICS)[number],
): string {
  const { alpha, n } = count[metric];
  if (alpha !== null) return alphaText(alpha);
  if (n === 0) return t(count.units === 0 ? 'reliability.why.nothing' : 'reliability.why.offScale');
  return t(n === 1 ? 'reliability.why.one' : 'reliability.why.alike');
}
export const shareCell = ({ value, n }: Pooled['agreement']): string =>
  value === null ? '' : t('reliability.shareOf', { percent: percent(value), n });
