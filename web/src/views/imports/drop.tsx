import { useState } from 'preact/hooks';
import { t } from '../../state/texts.ts';

/** A place to drop files on, which is also a button to choose them with. */
export function Drop({ onFiles }: { onFiles(files: File[]): void }) {
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(files);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <label
      class={isOver ? 'drop over' : 'drop'}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span>{t('imports.drop')}</span>
      {/* The browser would label its own button in its own language. */}
      <span class="choose">{t('imports.choose')}</span>
      <input
        type="file"
        class="unseen"
        multiple
        onChange={(event) => take((event.currentTarget as HTMLInputElement).files)}
      />
    </label>
  );
}
