import { useState } from 'preact/hooks';
import { isFromRight, t } from '../state/texts.ts';

/** A text to copy, by button or by selection. */
export function Copy({ name, text }: { name: string; text: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async (event: Event) => {
    const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
    // The clipboard is only for pages that came by HTTPS; marked text can be copied from any.
    await navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => field?.select(),
    );
    if (!navigator.clipboard) field?.select();
  };
  return (
    <div class="copy">
      <label data-text={text}>
        <span>{name}</span>
        <input
          type="text"
          // A citation is in the page's language, even if it begins with a name in another script.
          dir={text.startsWith('http') || !isFromRight() ? 'ltr' : 'rtl'}
          readOnly
          value={text}
          onFocus={(event) => (event.currentTarget as HTMLInputElement).select()}
        />
      </label>
      <button type="button" onClick={copy} aria-live="polite">
        {t(isCopied ? 'copy.done' : 'copy.do')}
      </button>
    </div>
  );
}
