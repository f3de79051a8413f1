import { useState } from 'preact/hooks';
import { Copy } from '../components/copy.tsx';
import { t } from '../state/texts.ts';
import { type Picture, pageOf } from './frame.tsx';
import { saveCsv, savePng, saveSvg } from './save.ts';

interface ShareProps {
  title: string;
  permalink: string;
  /** What the page chose where its address leaves it out, and the day that it shows if the permalink is of more. */
  chosen?: Record<string, string>;
  note: string;
  /** The view as one SVG with its title, date and source in it; none where the view is a text or a table. */
  picture?: (() => Picture) | undefined;
  /** The table of the view with its headings, if the page made it of several answers and no URL gives it. */
  table?: (() => string[][]) | undefined;
  /** Other forms of the same answer: the value of `format` and its name. */
  formats?: [format: string, name: string][];
  /** The URL of the JSON for browsers, if they are redirected from the permalink to a page. */
  json?: string;
}

const CSV: [string, string][] = [['csv', 'CSV']];

/** The menu to share a view: its table, permalink and picture. */
export function Share({
  title,
  permalink,
  chosen,
  note,
  picture,
  table,
  formats = table ? [] : CSV,
  json = permalink,
}: ShareProps) {
  const name = title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  const [isDrawing, setDrawing] = useState(false);
  const draw = async (save: (picture: Picture, name: string) => void | Promise<void>) => {
    if (!picture || isDrawing) return;
    setDrawing(true);
    // A large picture holds the page up for seconds, so the page first shows that it has begun.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    try {
      await save(picture(), name);
    } finally {
      setDrawing(false);
    }
  };
  return (
    <section class="share">
      <h2>{t('share.heading')}</h2>
      <div class="ways">
        {table && (
          <button type="button" onClick={() => saveCsv(table(), name)}>
            CSV
          </button>
        )}
        {formats.map(([format, words]) => (
          <a key={format} href={inFormat(permalink, format)} download={`${name}.${format}`}>
            {words}
          </a>
        ))}
        <a href={json} target="_blank" rel="noreferrer">
          JSON
        </a>
        {picture && (
          <>
            <button type="button" aria-disabled={isDrawing} onClick={() => draw(saveSvg)}>
              SVG
            </button>
            <button type="button" aria-disabled={isDrawing} onClick={() => draw(savePng)}>
              PNG
            </button>
            <span class="muted" role="status">
              {isDrawing && t('share.drawing')}
            </span>
          </>
        )}
      </div>
      <Copy
        name={t('share.page')}
        text={pageOf({ asOf: new URL(permalink).searchParams.get('asOf') ?? undefined, ...chosen })}
      />
      <Copy name={t('share.permalink')} text={permalink} />
      <Copy name={t('share.citation')} text={`${title} (${note}). ${permalink}`} />
    </section>
  );
}

/** The URL of the same answer in another format, without parameters that tables do not support. */
export function inFormat(permalink: string, format: string): string {
  const url = new URL(permalink, location.href);
  for (const name of ['include', 'limit', 'after']) url.searchParams.delete(name);
  url.searchParams.set('format', format);
  return url.href;
}
