import { useState } from 'preact/hooks';
import { client, useAnswer } from '../../state/answers.ts';
import { instantWords } from '../../state/dates.ts';
import { pageOf } from '../../state/links.ts';
import type { AnyRecord, Corrected, NounName } from '../../state/records.ts';
import { inSentence, list, t, word } from '../../state/texts.ts';
import { NOUNS, readHistory } from './nouns.ts';
import { changedFields } from './words.ts';

interface HistoryProps {
  noun: NounName | Corrected;
  id: string;
  knownAt: string | undefined;
}

/** More versions than that have no record; the reasons of the latest are asked for. */
const MOST = 40;

/** Every version of a record: when it was written, what it changed, and the reason that was given. */
export function Versions({ noun, id, knownAt }: HistoryProps) {
  const { answer } = useAnswer(`versions ${noun} ${id} ${knownAt ?? ''}`, async (signal) => {
    const { versions } = await readHistory(noun, id, { ...(knownAt && { knownAt }) }, signal);
    const reasons = await Promise.all(
      versions.slice(-MOST).map(({ revision }) => {
        const path = { number: String(revision) };
        return client.GET('/v1/revisions/{number}', { params: { path }, signal });
      }),
    );
    return { versions, reasons: new Map(reasons.map(({ data }) => [data.number, data.reason])) };
  });
  if (!answer) return null;
  const { versions, reasons } = answer;
  return (
    <section>
      <h2>{t('record.history', { n: versions.length })}</h2>
      <ol class="history">
        {versions.map((version, i) => (
          <li key={`${version.id} ${version.revision}`}>
            <span>
              <a href={pageOf(version, { knownAt: String(version.revision) }) ?? ''}>
                {t('panel.revision', { revision: version.revision })}
              </a>
              , {instantWords(version.recordedAt)}: <Change version={version} before={versions[i - 1]} noun={noun} />
            </span>
            <span class="muted" dir="auto">
              {t('record.reason', { reason: correctionOf(version) ?? reasons.get(version.revision) ?? '' })}
            </span>
            {version.retracted && (
              <span class="muted" dir="auto">
                {t('record.retracted', { revision: version.retracted.revision, reason: version.retracted.reason })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const correctionOf = (version: AnyRecord): string | null =>
  'correctionReason' in version ? version.correctionReason : null;

/** The same below a record that has a page of its own, asked for once it is unfolded. */
export function FoldedVersions(asked: HistoryProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}>
      <summary>{t('record.versions')}</summary>
      {isOpen && <Versions {...asked} />}
    </details>
  );
}

interface ChangeProps {
  version: AnyRecord;
  before: AnyRecord | undefined;
  noun: HistoryProps['noun'];
}

function Change({ version, before, noun }: ChangeProps) {
  if (!before) return <>{t('record.first')}</>;
  const fields = changedFields(before, version).filter((field) => !/^(correctionReason|supersede|status$)/.test(field));
  if (fields.length === 0) return <>{t(version.retracted ? 'record.withdrawn' : 'record.same')}</>;
  // What has a page of its own shows its fields there by other words, which are those of its form.
  const kind = noun in NOUNS ? 'recordField' : 'field';
  return <>{t('record.changed', { fields: list(fields.map((field) => inSentence(word(kind, field)))) })}</>;
}
