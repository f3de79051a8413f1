import type { Locator, Page } from 'playwright-core';

/** How a coder fills in the page: by the labels that it shows. */

type Scope = Page | Locator;
/** A record as the API has it in a draft. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into drafts by name
export type Draft = Record<string, any>;
/** What names of records are on the page. */
export type Names = (slug: string) => string;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Required fields say so in their label. */
export const at = (scope: Scope, label: string): Locator =>
  scope.getByLabel(new RegExp(`^${escaped(label)}( \\(required\\))?$`)).and(scope.locator('input, select, textarea'));

export async function enterKey(page: Page, key: string): Promise<void> {
  await at(page, 'API key').fill(key);
  await page.getByRole('button', { name: 'Use this key' }).click();
  await page.getByText(/^You write with the key/).waitFor();
}

/** Names a record: by typing, and by choosing from what is found. `take`: how the option begins. */
export async function pick(scope: Scope, label: string, text: string, take = text): Promise<void> {
  const input = at(scope, label);
  await input.fill(text);
  const id = await input.getAttribute('id');
  const option = scope.locator(`[id="${id}-list"]`).getByRole('option', { name: new RegExp(`^${escaped(take)}`) });
  await option.first().click();
  await option.first().waitFor({ state: 'detached' });
}

async function fill(scope: Scope, label: string, value: unknown): Promise<void> {
  if (value === undefined) return;
  const field = at(scope, label).first();
  if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') await field.selectOption(String(value));
  else await field.fill(String(value));
}

/** Opens what is folded. */
async function unfold(scope: Locator): Promise<void> {
  const folded = scope.locator('details.more:not([open])');
  while (await folded.count()) await folded.first().locator('summary').first().click();
}

/** As a clipboard does: at once, however long it is. */
export const paste = (page: Page, text: string): Promise<void> =>
  page.locator('.source-text').evaluate((area: HTMLTextAreaElement, text) => {
    area.focus();
    area.select();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

/** Selects words of the text, and marks them as a passage; its form. */
export async function mark(page: Page, words: string): Promise<Locator> {
  const n = await page.locator('article.passage').count();
  await page.locator('.source-text').evaluate((area: HTMLTextAreaElement, words) => {
    const from = area.value.indexOf(words);
    area.setSelectionRange(from, from + words.length);
  }, words);
  await page.getByRole('button', { name: 'Mark this passage' }).click();
  const passage = page.locator('article.passage').nth(n);
  await passage.waitFor();
  return passage;
}

const ADD: Record<string, string> = {
  actor: 'Add an actor',
  membership: 'Add who speaks for whom',
  proposal: 'Add a proposal',
  event: 'Add an event',
};

/** Adds a record that is not there yet. */
export async function addRecord(page: Page, draft: Draft, name: Names): Promise<void> {
  const parts = page.locator('.made > .part');
  const n = await parts.count();
  await page
    .locator('.made')
    .getByRole('button', { name: ADD[draft.noun] as string, exact: true })
    .click();
  const part = parts.nth(n);
  await part.waitFor();
  await unfold(part);
  await fill(part, 'Name', draft.name);
  await fill(part, 'Name in addresses', draft.slug);
  await fill(part, 'Kind', draft.type ?? draft.kind);
  await fill(part, 'Other names', draft.aliases?.join('\n'));
  await fill(part, 'Words', draft.text);
  await fill(part, 'Did it happen?', draft.context);
  await fill(part, 'Day', draft.occurredOn);
  await fill(part, 'On the table since', draft.tabledOn);
  if (draft.noun === 'membership') {
    await pick(part, 'Who', name(draft.member));
    await pick(part, 'For whom, or member of', name(draft.group));
    await fill(part, 'Role', draft.role);
    await fill(part, 'Since', draft.validFrom);
    if (draft.represents) await part.getByLabel(/^Speaks for it/).check();
  }
  for (const [i, { type, proposal }] of (draft.relations ?? []).entries()) {
    await part.getByRole('button', { name: 'Add a relation' }).click();
    const row = part.locator('fieldset.list-relations > ol > li').nth(i);
    await fill(row, 'Kind', type);
    await pick(row, 'On which proposal', name(proposal));
  }
  for (const [i, { actor, role }] of (draft.participants ?? []).entries()) {
    await part.getByRole('button', { name: 'Add a participant' }).click();
    const row = part.locator('fieldset.list-participants > ol > li').nth(i);
    await pick(row, 'Who', name(actor));
    await fill(row, 'Role', role);
  }
  for (const [i, { proposal, result }] of (draft.agenda ?? []).entries()) {
    await part.getByRole('button', { name: 'Add to the agenda' }).click();
    const row = part.locator('fieldset.list-agenda > ol > li').nth(i);
    await pick(row, 'On which proposal', name(proposal));
    await fill(row, 'Result', result);
  }
}

async function replace(scope: Locator, label: string, text: string, take = text): Promise<void> {
  const chosen = scope.getByRole('button', { name: `Change: ${label}`, exact: true });
  if (await chosen.count()) {
    if ((await chosen.locator('..').textContent())?.startsWith(text)) return;
    await chosen.click();
  }
  await pick(scope, label, text, take);
}

/** What was said, and the way it came. */
export async function codeStatement(passage: Locator, draft: Draft, name: Names): Promise<void> {
  await fill(passage, 'What was said, in your words', draft.paraphrase);
  const rows = passage.locator('fieldset.list-chain > ol > li');
  while ((await rows.count()) > draft.chain.length) await rows.nth(0).getByRole('button', { name: 'Remove' }).click();
  for (const [i, link] of draft.chain.entries()) {
    if ((await rows.count()) <= i) await passage.getByRole('button', { name: 'Add a link' }).click();
    const row = rows.nth(i);
    if (link.actor) await replace(row, 'Who', name(link.actor));
    else await replace(row, 'Who', link.description, `Nobody on record; describe as “${link.description}”`);
    await fill(row, 'How it passes the words on', link.mode);
    await row.getByLabel('The source names it').setChecked(link.named);
  }
  await unfold(passage);
  await fill(passage, 'Grade of the information', draft.informationCredibility);
  await fill(passage, 'Said on', draft.spokenOn);
  if (draft.event) await pick(passage, 'Event', name(draft.event));
}

export async function codeStance(passage: Locator, draft: Draft, name: Names): Promise<void> {
  const parts = passage.locator('.part');
  const n = await parts.count();
  await passage.getByRole('button', { name: 'Add a stance' }).click();
  const part = parts.nth(n);
  await part.waitFor();
  await replace(part, 'Who', name(draft.actor));
  await pick(part, 'On which proposal', name(draft.proposal));
  await fill(part, 'Level', draft.level);
  await fill(part, 'How directly', draft.directness);
  await fill(part, 'Why, in a sentence or two', draft.rationale);
  await fill(part, 'Since', draft.validFrom);
  if (draft.validTo) {
    await unfold(part);
    await fill(part, 'No longer from', draft.validTo);
  }
  for (const [i, condition] of (draft.conditions ?? []).entries()) {
    await part.getByRole('button', { name: 'Add a condition' }).click();
    const row = part.locator('fieldset.list-conditions > ol > li').nth(i);
    await fill(row, 'Words', condition.text);
    await fill(row, 'Kind', condition.type);
    if (!condition.test) continue;
    await row.getByLabel('It is met').selectOption(condition.test.kind);
    await pick(row, 'Who', name(condition.test.actor));
    await pick(row, 'On which proposal', name(condition.test.proposal));
    for (const level of condition.test.levels) await row.getByLabel(level === 'oppose' ? 'Oppose' : level).check();
  }
}

export async function codeExpectation(passage: Locator, draft: Draft, name: Names): Promise<void> {
  const parts = passage.locator('.part');
  const n = await parts.count();
  await passage.getByRole('button', { name: 'Add an expectation' }).click();
  const part = parts.nth(n);
  await part.waitFor();
  await replace(part, 'Who expects it', name(draft.holder));
  await pick(part, 'Event', name(draft.event));
  await fill(part, 'How likely', draft.likelihood);
  await fill(part, 'Since', draft.validFrom);
}

/** Waits until the server would take the draft, and writes it; the revision. */
export async function send(page: Page, reason: string): Promise<number> {
  await at(page.locator('.sending'), 'Reason').fill(reason);
  await page.locator('.check.good').waitFor();
  await page.getByRole('button', { name: 'Write as one revision' }).click();
  const heading = page.getByRole('heading', { name: /^Written as revision/ });
  await heading.waitFor();
  return Number(/\d+/.exec((await heading.textContent()) as string)?.[0]);
}
