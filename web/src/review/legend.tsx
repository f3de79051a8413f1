import { t } from '../state/texts.ts';
import type { Command, LegendKey } from './keys.ts';

interface LegendProps {
  keys: readonly LegendKey[];
  /** Whether a key stands for the current choice. */
  isOn(command: Command): boolean;
  onCommand(command: Command): void;
  isDisabled?(command: Command): boolean;
}

/** The keys and what they do. Each is also a button, for users without a keyboard. */
export const KeyLegend = ({ keys, isOn, onCommand, isDisabled }: LegendProps) => (
  <fieldset class="review-keys">
    <legend class="unseen">{t('review.keys')}</legend>
    {keys.map(({ keys, name, command }) => (
      <button
        key={keys}
        type="button"
        disabled={isDisabled?.(command)}
        aria-pressed={command.do === 'level' || command.do === 'directness' ? isOn(command) : undefined}
        onClick={() => onCommand(command)}
      >
        <kbd>{keys}</kbd> {t(name)}
      </button>
    ))}
  </fieldset>
);
