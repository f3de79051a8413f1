import { t } from '../state/texts.ts';
import { type Draft, type Passage, slugOfMade } from './draft.ts';
import { faultsOf, gap, type Noun, type Problem, type Value, type Values } from './fields.ts';
import { COVERAGE, EXPECTATION, NEW, STANCE, STATEMENT } from './nouns.ts';

/** What is wrong with a draft, as far as can be told without the server. */
export function faultsIn(draft: Draft): Problem[] {
  const isIn = (noun: Noun) => draft.made.some((one) => one.noun === noun);
  const found: Problem[] = [];
  if (!draft.dossier && (draft.coverages.length > 0 || isIn('proposal') || isIn('event'))) found.push(gap('dossier'));
  if (!draft.source && draft.passages.length > 0) found.push(gap('source'));
  for (const [i, made] of draft.made.entries()) {
    const place = `made/${i}/value`;
    found.push(...faultsOf(NEW[made.noun], made.value, place));
    const isNameless = made.noun !== 'membership' && (made.value.name || made.value.title) && slugOfMade(made) === '';
    if (isNameless) found.push({ place: `${place}/slug`, words: t('wrong.slug') });
    const { context, occurredOn } = made.value;
    if (made.noun === 'event' && (context === '' || context === 'actual') && occurredOn === '')
      found.push(gap(`${place}/occurredOn`));
  }
  for (const [i, passage] of draft.passages.entries()) found.push(...faultsOfPassage(passage, `passages/${i}`));
  for (const [i, coverage] of draft.coverages.entries()) {
    found.push(...faultsOf(COVERAGE, coverage, `coverages/${i}`));
    if ((coverage.sources as Value[]).length === 0 && coverage.corpus === '')
      found.push({ place: `coverages/${i}/sources`, words: t('wrong.looked'), isGap: true });
  }
  if (draft.reason.trim() === '') found.push(gap('reason'));
  return found;
}

function faultsOfPassage(passage: Passage, place: string): Problem[] {
  const quote = passage.quote as Values;
  const found = faultsOf(STATEMENT, passage, place);
  if (quote.translation && !quote.translatedBy)
    found.push({ place: `${place}/quote/translatedBy`, words: t('wrong.translatedBy'), isGap: true });
  for (const [i, stance] of passage.stances.entries()) {
    const at = `${place}/stances/${i}`;
    found.push(...faultsOf(STANCE, stance, at));
    const { directness, rationale, level, basis } = stance;
    if (directness !== '' && directness !== 'explicit' && rationale === '')
      found.push({ place: `${at}/rationale`, words: t('wrong.rationale'), isGap: true });
    if (level === 'ambiguous' && basis === '')
      found.push({ place: `${at}/basis`, words: t('wrong.basis'), isGap: true });
  }
  for (const [i, one] of passage.expectations.entries()) {
    const at = `${place}/expectations/${i}`;
    found.push(...faultsOf(EXPECTATION, one, at));
    if ((one.likelihood === '') === (one.percent === ''))
      found.push({ place: `${at}/likelihood`, words: t('wrong.likelihood'), isGap: true });
  }
  return found;
}
