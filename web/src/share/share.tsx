import type { JSX } from 'preact';
import { Copy } from '../panel/copy.tsx';
import { t } from '../state/texts.ts';
import { savePng, saveSvg } from './save.ts';

interface ShareProps {
  title: string;
  permalink: string;
  note: string;
  /** The view as one SVG with its title, date and source in it. */
  picture(): { svg: JSX.Element; width: number; height: number };
}

/** What to take along of a view: its table, its permalink, its picture. */
export function Share({ title, permalink, note, picture }: ShareProps) {
  const csv = new URL(permalink);
  csv.searchParams.delete('include');
  csv.searchParams.set('format', 'csv');
  const name = title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  return (
    <section class="share">
      <h2>{t('share.heading')}</h2>
      <div class="ways">
        <a href={csv.href} download={`${name}.csv`}>
          CSV
        </a>
        <a href={permalink} target="_blank" rel="noreferrer">
          JSON
        </a>
        <button type="button" onClick={() => saveSvg(picture(), name)}>
          SVG
        </button>
        <button type="button" onClick={() => savePng(picture(), name)}>
          PNG
        </button>
      </div>
      <Copy name={t('share.permalink')} text={permalink} />
      <Copy name={t('share.citation')} text={`${title} (${note}). ${permalink}`} />
    </section>
  );
}
