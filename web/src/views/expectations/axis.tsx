import type { ComponentChildren } from 'preact';

/** A range between 0 and 100 per cent; the outcome is marked at the end that it equals. */
export function RangeBar({ from, to, outcome }: { from: number; to: number; outcome?: 0 | 1 | null | undefined }) {
  const width = Math.max(1.5, to - from);
  return (
    <div class="range">
      <End isThere={outcome === 0} />
      <Scale>
        <rect class="band" x={Math.min(100 - width, from)} y="4" width={width} height="12" />
      </Scale>
      <End isThere={outcome === 1} />
    </div>
  );
}

const End = ({ isThere }: { isThere: boolean }) => (
  <svg class="end" aria-hidden="true" width="12" height="20">
    {isThere && <path class="came" d="M6 4l5 6l-5 6l-5 -6z" />}
  </svg>
);

/** The lines at each quarter, and what is drawn upon them. */
export const Scale = ({ children }: { children?: ComponentChildren }) => (
  <svg class="scale" aria-hidden="true" viewBox="0 0 100 20" preserveAspectRatio="none">
    {[0, 25, 50, 75, 100].map((x) => (
      <rect key={x} class="line" x={Math.min(99.7, x)} y="0" width="0.3" height="20" />
    ))}
    {children}
  </svg>
);

export const Ends = () => (
  <div class="ends" aria-hidden="true">
    {[0, 25, 50, 75, 100].map((x) => (
      <span key={x}>{x} %</span>
    ))}
  </div>
);
