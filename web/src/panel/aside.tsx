import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface AsideProps {
  label: string;
  closeLabel: string;
  /** Identifies what the panel shows; when it changes, the panel takes the focus. */
  of: string;
  onClose(): void;
  children: ComponentChildren;
}

/** A panel beside the answer. Escape closes it. */
export function Aside({ label, closeLabel, of, onClose, children }: AsideProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.focus({ preventScroll: innerWidth >= 1100 });
    if (innerWidth < 1100) panel.current?.scrollIntoView({ block: 'start' });
  }, [of]);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [onClose]);
  return (
    <aside class="panel" ref={panel} tabIndex={-1} aria-label={label}>
      <button type="button" class="close" aria-label={closeLabel} onClick={onClose}>
        ×
      </button>
      {children}
    </aside>
  );
}
