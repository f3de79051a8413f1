import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { FORMS } from '../../web/src/entry/correction.ts';
import { blank, written } from '../../web/src/entry/fields.ts';
import { filled } from '../../web/src/entry/filled.ts';
import { close, DOSSIER, findings, holdToAxe, keyOf, open, serve } from './browser.ts';
import { at as field, pick } from './coder.ts';
import { press, tabTo } from './keyboard.ts';

let at: string;
beforeAll(async () => {
  at = await serve();
});

const ask = async (path: string) => (await fetch(`${at}${path}`)).json();
const write = async (method: string, path: string, body: object, headers = {}) => {
  const authorization = `Bearer ${keyOf(at)}`;
  const init = { method, headers: { authorization, 'content-type': 'application/json', ...headers } };
  const response = await fetch(`${at}${path}`, { ...init, body: JSON.stringify(body) });
  expect(response.ok).toBe(true);
};

/** A page of somebody who has entered a key before. */
const withKey = async (path: string): Promise<Page> => {
  const key = JSON.stringify({ secret: keyOf(at), name: '' });
  return open(`${at}${path}`, {}, (page) => page.addInitScript((key) => sessionStorage.setItem('desk.key', key), key));
};
const stanceOf = async (actor: string, proposal: string) =>
  (await ask(`/v1/stances?actor=${actor}&proposal=${proposal}`)).data.at(-1);
const reason = (page: Page) => field(page.locator('.sending'), 'Reason');
const send = (page: Page, name = 'Write the correction') => page.getByRole('button', { name, exact: true }).click();
const isWritten = (page: Page) => page.getByRole('heading', { name: /^Written as revision/ }).waitFor();

/** Without what says nothing. */
const said = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  const isEmpty = (one: unknown) => one === null || one === false || (Array.isArray(one) && one.length === 0);
  const entries = Object.entries(value).filter(([name, one]) => !isEmpty(one) && !/^(state|id)$/.test(name));
  if ('slug' in value && 'name' in value) return value.slug ?? (value as { id?: string }).id;
  return Object.fromEntries(entries.map(([name, one]) => [name, said(one)]));
};

test.each(Object.entries(FORMS))(
  'the form of %s takes every field of every record, and gives it again',
  async (noun, { of }) => {
    const { data } = await ask(`/v1/${noun}?limit=500`);
    expect(data.length).toBeGreaterThan(0);
    const names = Object.keys(blank(of));
    for (const record of data) {
      const fields = Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));
      expect(said(written(of, filled(of, record), ({ id }) => id))).toEqual(said(fields));
    }
  },
);

describe('a stance', () => {
  test('is put right from its evidence, by the keyboard alone, and its history says why', async () => {
    const cell = `${DOSSIER}?asOf=2025-05-17&cell=ceasefire-before-talks.russia`;
    const reader = await open(`${at}${cell}`);
    await reader.locator('aside.panel .history li').first().waitFor();
    expect(await reader.getByRole('link', { name: 'Correct', exact: true }).count()).toBe(0);
    await close(reader);

    const { id } = await stanceOf('russia', 'ceasefire-before-talks');
    const page = await withKey(cell);
    await page.getByText('Russia opposes “Ceasefire before talks”').first().waitFor();
    await page.locator('aside.panel .amend').waitFor();
    await tabTo(page, 'Correct');
    await press(page, 'Enter');
    await page.getByRole('heading', { name: `Correct: Stance ${id}` }).waitFor();
    const level = field(page, 'Level');
    await expect.poll(() => level.inputValue()).toBe('oppose');
    await page.getByText('There is nothing to write yet.').waitFor();
    await level.focus();
    await page.keyboard.type('Conditional opp');
    await page.getByText('What changes: Level.').waitFor();
    await reason(page).focus();
    await page.keyboard.type('A typing error');
    await page.locator('.check.good').waitFor();
    // Leaving the page loses nothing.
    await page.reload();
    await expect.poll(() => reason(page).inputValue()).toBe('A typing error');
    await page.locator('.check.good').waitFor();
    expect(await findings(page)).toEqual([]);
    await reason(page).focus();
    await tabTo(page, 'Write the correction');
    await press(page, 'Enter');
    await isWritten(page);
    await page.locator('.written').getByText('Before: Russia opposes').waitFor();
    await page
      .locator('.written')
      .getByRole('link', { name: /^Russia/ })
      .first()
      .click();
    const panel = page.locator('aside.panel');
    await panel
      .locator('.level', { hasText: 'Conditional' })
      .or(panel.locator('.level', { hasText: 'conditions' }))
      .waitFor();
    await panel.locator('.history .gone').waitFor();
    await panel.locator('.history').getByText('a correction: A typing error').waitFor();
    const corrected = await stanceOf('russia', 'ceasefire-before-talks');
    expect(corrected).toMatchObject({
      level: 'conditional_opposition',
      supersedes: id,
      correctionReason: 'A typing error',
    });
    // The one that was corrected leads to what corrects it.
    await page.goto(`${at}/desk/stances/${id}/correct`);
    await page.getByText('That stance has already been corrected.').waitFor();
    await close(page);
  });

  test('that somebody else corrects meanwhile is corrected after them, and nothing typed is lost', async () => {
    const { id } = await stanceOf('ukraine', 'ceasefire-before-talks');
    const page = await withKey(`/desk/stances/${id}/correct`);
    await reason(page).fill('Not that sure');
    await field(page, 'Your confidence').selectOption('low');
    await page.locator('.check.good').waitFor();
    await write('POST', `/v1/stances/${id}/corrections`, { note: 'Theirs', reason: 'they were first' });
    await field(page, 'Your confidence').selectOption('moderate');
    const conflict = page.locator('.sending [role=alert]', { hasText: 'Somebody else has changed this record' });
    await conflict.waitFor();
    const theirs = (await stanceOf('ukraine', 'ceasefire-before-talks')).id;
    await conflict.getByRole('link', { name: theirs }).waitFor();
    expect(await findings(page)).toEqual([]);
    await conflict.getByRole('button').click();
    await page.locator('.check.good').waitFor();
    expect(await reason(page).inputValue()).toBe('Not that sure');
    await send(page);
    await isWritten(page);
    const last = await stanceOf('ukraine', 'ceasefire-before-talks');
    expect(last).toMatchObject({ supersedes: theirs, confidence: 'moderate', note: 'Theirs' });
    await page.context().close();
  });

  test('is withdrawn with a reason, and is told so from then on', async () => {
    const { id } = await stanceOf('russia', 'ceasefire-before-talks');
    const page = await withKey(`/desk/stances/${id}`);
    await page.getByRole('link', { name: 'Withdraw', exact: true }).click();
    await send(page, 'Withdraw it');
    await page.locator('.sending').getByText('This is required.').first().waitFor();
    await reason(page).fill('The words were of somebody else');
    await page.locator('.check.good').waitFor();
    await send(page, 'Withdraw it');
    await isWritten(page);
    // What was written is a click away, and so is where it began.
    await page.locator('.written summary').click();
    await expect.poll(() => page.locator('.written details a').getAttribute('href')).toBe(`/desk/stances/${id}`);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator('.withdrawn', { hasText: 'The words were of somebody else' }).waitFor();
    expect(await page.getByRole('link', { name: 'Correct', exact: true }).count()).toBe(0);
    expect((await ask(`/v1/stances/${id}`)).data.retracted.reason).toBe('The words were of somebody else');
    await close(page);
  });
});

test('a source that was amended meanwhile is refused by its version, and then amended with its reason', async () => {
  const url = '/v1/sources/menafn-report';
  const { id, title } = (await ask(url)).data;
  const page = await withKey(`/desk/sources/${id}/correct`);
  await page.getByRole('heading', { name: `Correct: Source ${id}` }).waitFor();
  await field(page, 'Title').fill(`${title}, corrected`);
  await reason(page).fill('A word was missing');
  await page.locator('.check.good').waitFor();
  await write('PATCH', url, { note: 'Theirs' }, { 'if-match': '*' });
  await send(page);
  const conflict = page.locator('.sending [role=alert]', { hasText: 'Somebody else has changed this record' });
  await conflict.getByRole('button').click();
  await conflict.waitFor({ state: 'detached' });
  expect(await field(page, 'Title').inputValue()).toBe(`${title}, corrected`);
  await send(page);
  await isWritten(page);
  expect((await ask(url)).data).toMatchObject({ title: `${title}, corrected`, note: 'Theirs' });
  await page.getByRole('button', { name: 'Close' }).click();
  await page.locator('.history').getByText('Reason given: A word was missing').waitFor();
  await page.context().close();
});

describe('an actor that is on record twice', () => {
  test('is merged into the other once nothing stands in the way, which is told before', async () => {
    const again = { type: 'state', name: 'Great Britain and Northern Ireland' };
    await write('POST', '/v1/actors', { slug: 'britain', ...again });
    await write('POST', '/v1/memberships', { member: 'britain', group: 'united-kingdom' });
    const { id } = (await ask('/v1/actors/britain')).data;
    const { id: survivor } = (await ask('/v1/actors/united-kingdom')).data;
    const total = async () => (await ask('/v1/revisions?limit=1')).meta.total;
    const before = await total();
    const page = await withKey('/desk/actors/britain');
    await page.getByRole('link', { name: 'Merge into another' }).click();
    await page.getByRole('heading', { name: `Merge into another: Actor ${id}` }).waitFor();
    await page.getByText('withdrawn for ever').waitFor();
    await reason(page).fill('One state');
    await pick(page.locator('.right'), 'The actor that stays', 'United Kingdom');
    await page.locator('.check.refused').waitFor();
    await page.locator('.problems').getByText('These two cannot be one actor.').waitFor();
    await page.locator('.problems').getByText('the one is a member of the other').waitFor();
    expect(await findings(page)).toEqual([]);
    expect(await total()).toBe(before);

    const { data } = await ask('/v1/memberships?member=britain');
    await write('POST', `/v1/memberships/${data[0].id}/retraction`, { reason: 'No member of itself' });
    await reason(page).fill('One state, twice on record');
    await page.locator('.check.good').waitFor();
    await send(page, 'Merge for ever');
    await isWritten(page);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('heading', { level: 1, name: 'United Kingdom' }).waitFor();
    expect((await ask(`/v1/actors/${survivor}`)).data.aliases).toContain(again.name);
    expect((await ask('/v1/actors/britain')).data.id).toBe(survivor);
    await page.context().close();
  });
});

test.each([
  ['memberships', 'mem_1', 'No longer from', '1900', /not after/],
  ['events', 'istanbul-talks-2025', 'Last day', '2025-05-01', /is before/],
])('a fault in %s is told at its field before anything is written', async (noun, name, label, value, words) => {
  const { id } = (await ask(`/v1/${noun}/${name}`)).data;
  const { total } = (await ask('/v1/revisions?limit=1')).meta;
  const page = await withKey(`/desk/${noun}/${id}/correct`);
  await page.getByRole('heading', { name: /^Correct: / }).waitFor();
  await reason(page).fill('Another day');
  const day = field(page.locator('.right'), label);
  await day.fill(value);
  await page.locator('.check.refused').waitFor();
  await expect.poll(() => day.getAttribute('aria-invalid')).toBe('true');
  await page.locator('.problems').getByText(words).first().waitFor();
  expect((await ask('/v1/revisions?limit=1')).meta.total).toBe(total);
  await day.fill('');
  await page.locator('.check.good, .check.empty').waitFor();
  await page.context().close();
});

describe('what has a page of its own', () => {
  test('an actor is put right by the keyboard alone, after somebody else', async () => {
    const url = '/v1/actors/united-kingdom';
    const { id, name, aliases } = (await ask(url)).data;
    const page = await withKey('/desk/actors/united-kingdom');
    await page.locator('.amend').waitFor();
    await tabTo(page, 'Correct');
    await press(page, 'Enter');
    await page.getByRole('heading', { name: `Correct: Actor ${id}` }).waitFor();
    await tabTo(page, 'Other names');
    await press(page, 'Control+End');
    await page.keyboard.insertText('\nBritain, Great');
    await tabTo(page, 'Add a name');
    await press(page, 'Enter');
    await page.locator('.list-names input:focus').waitFor();
    await page.keyboard.type('uk');
    await tabTo(page, 'Name');
    await page.keyboard.type('Велика Британія');
    await page.getByText('What changes: Other names and Names in other languages.').waitFor();
    await tabTo(page, 'Reason');
    await page.keyboard.type('It goes by more names');
    await write('PATCH', url, { note: 'Theirs' }, { 'if-match': '*' });
    await tabTo(page, 'Write the correction');
    await press(page, 'Enter');
    await page.locator('.sending [role=alert]', { hasText: 'Somebody else has changed this record' }).waitFor();
    expect(await findings(page)).toEqual([]);
    await reason(page).focus();
    await tabTo(page, 'Correct that version with what I typed');
    await press(page, 'Enter');
    await page.locator('.sending [role=alert]').waitFor({ state: 'detached' });
    await reason(page).focus();
    await tabTo(page, 'Write the correction');
    await press(page, 'Enter');
    await isWritten(page);
    expect((await ask(url)).data).toMatchObject({
      name,
      aliases: [...aliases, 'Britain, Great'],
      names: [{ lang: 'uk', name: 'Велика Британія' }],
      note: 'Theirs',
    });
    await tabTo(page, 'Close');
    await press(page, 'Enter');
    await page.waitForURL(/\/desk\/actors\/united-kingdom$/);
    await page.locator('dl.facts', { hasText: 'Britain, Great' }).waitFor();
    await tabTo(page, 'History of this record');
    await press(page, 'Enter');
    await page.locator('.history').getByText('changed other names and names in other languages').waitFor();
    await page.locator('.history').getByText('Reason given: It goes by more names').waitFor();
    await page.context().close();
  });

  test('a proposal gets its days, its terms and its place among others', async () => {
    const url = '/v1/proposals/ceasefire-before-talks';
    const before = (await ask(url)).data;
    await write('PATCH', url, { parameters: { days: '30', phases: 2, place: null } }, { 'if-match': '*' });
    const page = await withKey('/desk/proposals/ceasefire-before-talks/correct');
    await field(page, 'On the table since').fill('2025-13');
    await page.getByText('This is not a date').first().waitFor();
    await field(page, 'On the table since').fill('2025-05-09');
    await page.getByRole('button', { name: 'Add a figure' }).click();
    const term = page.locator('fieldset.list-parameters > ol > li').last();
    await field(term, 'Name').fill('monitors');
    await field(term, 'Value').fill('50');
    await page.getByRole('button', { name: 'Add a relation' }).click();
    const relation = page.locator('fieldset.list-relations > ol > li').last();
    await field(relation, 'Kind').selectOption('incompatible_with');
    const other = (await ask('/v1/proposals?dossier=ukraine-peace-talks')).data.find(
      ({ id }: { id: string }) => id !== before.id,
    );
    await pick(relation, 'On which proposal', other.name);
    await reason(page).fill('The paper of 9 May');
    await send(page);
    await isWritten(page);
    const { tabledOn, parameters, relations } = (await ask(url)).data;
    expect({ tabledOn, parameters }).toEqual({
      tabledOn: '2025-05-09',
      parameters: { days: '30', phases: 2, place: null, monitors: 50 },
    });
    expect(relations.at(-1)).toMatchObject({ type: 'incompatible_with', proposal: { id: other.id } });
    await close(page);
  });

  test('a proposal that was put into a wrong dossier is moved to another', async () => {
    const drafts = [
      { noun: 'dossier', slug: 'a-second', name: 'A second dossier' },
      { noun: 'proposal', slug: 'misfiled', name: 'Misfiled', kind: 'talks', dossier: 'ukraine-peace-talks' },
    ];
    await write('POST', '/v1/revisions', { reason: 'for the test', drafts });
    const page = await withKey('/desk/proposals/misfiled/correct');
    await page.getByRole('button', { name: 'Change: Dossier', exact: true }).click();
    await reason(page).fill('It is about something else');
    await page.locator('.sending').getByRole('button', { name: 'Dossier', exact: true }).waitFor();
    await pick(page, 'Dossier', 'A second dossier');
    await send(page);
    await isWritten(page);
    expect((await ask('/v1/proposals/misfiled')).data.dossier.slug).toBe('a-second');
    await close(page);
  });

  test('a form shows the whole of what a record says', async () => {
    const page = await withKey(`${DOSSIER}/correct`);
    await field(page, 'What it is about').waitFor();
    const hidden = () =>
      page.locator('.form textarea').evaluateAll((all) => all.map((one) => one.scrollHeight - one.clientHeight));
    await expect.poll(hidden).toEqual([0, 0]);
    await close(page);
  });

  test('a dossier loses a party; while others name it, it is not withdrawn, and the page says which', async () => {
    const url = '/v1/dossiers/ukraine-peace-talks';
    const { id, parties, name } = (await ask(url)).data;
    const page = await withKey(DOSSIER);
    // The figures of the matrix, when they come, move what is below them away from a click.
    const unfold = async () => {
      await page.locator('td.cell').first().waitFor();
      await page.getByText('What this dossier is about').click();
    };
    await unfold();
    await page.getByRole('link', { name: 'Correct' }).click();
    await page.getByRole('button', { name: `Remove ${parties[0].name}`, exact: true }).click();
    await field(page, 'What it is about').fill('Who said what on ending the war.');
    await reason(page).fill('It takes no part');
    await send(page);
    await isWritten(page);
    await page.getByRole('button', { name: 'Close' }).click();
    await unfold();
    await page.getByText('Who said what on ending the war.').waitFor();
    expect((await ask(url)).data).toMatchObject({ name, parties: parties.slice(1) });
    // What stands in the way is told before anything is typed or sent, with links.
    const { total } = (await ask('/v1/revisions?limit=1')).meta;
    await page.getByRole('link', { name: 'Withdraw' }).click();
    const refused = page.locator('.sending .problems', { hasText: 'Other records refer to it' });
    await refused.getByText('is named by').waitFor();
    await refused.getByRole('link', { name: id }).waitFor();
    // Its fields are not on this page: there is nothing to be led to but the reason.
    expect(await refused.getByRole('button').allTextContents()).toEqual(['Reason']);
    const other = refused.getByRole('link', { name: /^(?!dos_)[a-z]{3}_\d+$/ }).first();
    expect(await other.getAttribute('href')).toContain('/desk/');
    await reason(page).fill('A second one of it');
    await page.locator('.check.refused', { hasText: '1 problem' }).waitFor();
    expect((await ask(url)).data.retracted).toBeNull();
    expect((await ask('/v1/revisions?limit=1')).meta.total).toBe(total);
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  });
});

holdToAxe([
  ['a correction', () => `${at}/desk/stances/stn_20/correct`, '.sending'],
  ['a statement to correct', () => `${at}/desk/statements/stm_1/correct`, '.sending'],
  ['an actor to correct', () => `${at}/desk/actors/russia/correct`, '.sending'],
  ['a proposal to correct', () => `${at}/desk/proposals/ceasefire-before-talks/correct`, '.sending'],
  ['a dossier to correct', () => `${at}${DOSSIER}/correct`, '.sending'],
  ['a merge', () => `${at}/desk/actors/russia/merge`, '.sending'],
  ['a withdrawal', () => `${at}/desk/events/evt_1/withdraw`, '.sending'],
]);
