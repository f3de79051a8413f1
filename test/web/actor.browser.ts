import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { close, DOSSIER, findings, holdToAxe, open, serve, takePictures, write } from './browser.ts';

let base: string;
beforeAll(async () => {
  base = await serve();
});

const at = (path: string) => `${base}/desk/actors/${path}`;
const US = () => at('united-states');
const MEMBERS = () => at('european-nato-members/members');

test('an actor is reached from the matrix, with its lanes and what happened before it moved', async () => {
  const page = await open(`${base}${DOSSIER}`);
  await page.locator('thead th').getByRole('link', { name: 'United States' }).click();
  await page.getByRole('heading', { name: 'Where United States stood in “Ukraine peace talks” over time' }).waitFor();
  await page.locator('a.band').first().waitFor();
  await expect
    .poll(() => page.locator('.figures').textContent())
    .toBe(
      '14 proposals · 8 stretches of time at one level · 1 shift · 5 positions on 16 May 2025 · 0 silent · 9 not coded yet',
    );
  await page.getByText('First support, since 10 May 2025; then oppose, since 11 May 2025').waitFor();
  await expect
    .poll(() => page.locator('.between li').allTextContents())
    .toEqual([
      'Four European leaders meet Zelensky in Kyiv 10 May 2025, 1 day before',
      'Moscow offers direct talks 11 May 2025, the same day, in unknown order',
      'Trump urges Kyiv to talk at once 11 May 2025, the same day, in unknown order · the act by which it moved',
    ]);
  // What others say of it is a line of its own, which fades where its end is in doubt.
  const claim = page.locator('a.band[aria-label*="as said by"]');
  await expect.poll(() => claim.getAttribute('aria-label')).toContain('conditional support');
  await expect.poll(() => claim.locator('rect[stroke="url(#fade-conditional_support-out-line)"]').count()).toBe(1);
  await page.locator('.facts').getByRole('link', { name: 'Donald Trump' }).waitFor();
  await close(page);
});

test('with whom it agrees is a figure with its n and what that is made of', async () => {
  const page = await open(at('ukraine/agreement'));
  const rows = page.locator('table.data tbody tr');
  await rows.first().waitFor();
  const texts = await rows.allTextContents();
  expect(texts).toHaveLength(7);
  expect(texts.find((text) => text.startsWith('United States'))).toBe(
    'United States75 %43 of 4 at the same level, 1 on opposite sides',
  );
  await page
    .getByText(
      '1 party without a figure, because there is no proposal on which both have spoken: European NATO members',
    )
    .waitFor();
  const again = await (await fetch(await page.getByLabel('Permalink').inputValue())).json();
  expect(again.data.find((row: { other: { slug: string } }) => row.other.slug === 'united-states')).toMatchObject({
    value: 0.75,
    n: 4,
  });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'SVG' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('n = 4');
  await page.getByLabel('Proposals, at least').selectOption('5');
  await expect.poll(() => rows.allTextContents()).toHaveLength(1);
  expect(page.url()).toContain('atLeast=5');
  await close(page);
});

test('what its stances rest on leads to the evidence beside it', async () => {
  const page = await open(at('ukraine/evidence'));
  const row = page.locator('table.data tbody tr', { hasText: 'Direct talks without preconditions' });
  await row.getByRole('link', { name: 'Support', exact: true }).click();
  await page.locator('aside.panel').getByText('Ukraine supports “Direct talks without preconditions”').waitFor();
  expect(page.url()).toContain('cell=direct-talks-without-preconditions.ukraine');
  await close(page);
});

test('what its stances rest on is a table where that fits, and else a block for each stance', async () => {
  const page = await open(at('ukraine/evidence'));
  const table = page.locator('table.data');
  await table.waitFor();
  const spills = () => page.locator('.scrolled').evaluate((box) => box.scrollWidth - box.clientWidth);
  for (const [width, display] of [
    [1440, 'table'],
    [820, 'block'],
    [390, 'block'],
    [1440, 'table'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => table.evaluate((one) => getComputedStyle(one).display)).toBe(display);
    expect([width, await spills()]).toEqual([width, 0]);
  }
  await close(page);
});

test('a group is its members of that day: no label below the quorum, but the counts', async () => {
  const page = await open(MEMBERS());
  await page.locator('.group-row').first().waitFor();
  await expect
    .poll(() => page.locator('h1').textContent())
    .toBe('How the 29 members of European NATO members stood in “Ukraine peace talks” on 16 May 2025');
  const first = page.locator('.group-row', { hasText: 'Ceasefire before talks' });
  await first.getByText('No label, because there is no quorum: 4 of 29 members').waitFor();
  await first.getByText('nobody spoke for it, in the sources read').waitFor();
  await first.getByText('25 members not coded yet').click();
  await first.getByRole('link', { name: 'Albania' }).waitFor();
  await first.getByRole('link', { name: 'France' }).click();
  await page.locator('aside.panel').getByText('France supports “Ceasefire before talks”').waitFor();
  await close(page);
});

test('a member known only from others is told apart from those nobody spoke of', async () => {
  const league = await serve({ LOAD_FIRST_DOSSIER: 'false' });
  const stance = (actor: string, level: string, speaker: string) => ({
    ...{ noun: 'stance', actor, proposal: 'filling', level, validFrom: '2024-03-01' },
    statements: [
      {
        ...{ source: 'bulletin', spokenOn: '2024-03-01', paraphrase: `Of ${actor}.` },
        chain: [{ actor: speaker, mode: 'said', named: true }],
      },
    ],
  });
  const states = ['upperland', 'midland', 'lowland'];
  await write(league, 'A story', [
    { noun: 'dossier', slug: 'river', name: 'The river', parties: ['league'] },
    ...states.map((slug) => ({ noun: 'actor', slug, name: slug, type: 'state' })),
    { noun: 'actor', slug: 'league', name: 'League of Rivers', type: 'bloc' },
    ...states.map((member) => ({ noun: 'membership', member, group: 'league' })),
    { noun: 'proposal', slug: 'filling', dossier: 'river', name: 'Filling', kind: 'provision' },
    { noun: 'source', slug: 'bulletin', title: 'Bulletin', publisher: 'The ministry', publishedOn: '2024-03-01' },
    stance('upperland', 'support', 'upperland'),
    stance('midland', 'oppose', 'upperland'),
  ]);
  const page = await open(`${league}/desk/actors/league/members?asOf=2024-04-01`);
  const told = page.locator('.facts div', { hasText: '1 known only from others' });
  await expect.poll(() => told.locator('dd').textContent()).toContain('midland (oppose)');
  await page.getByText('1 member not coded yet').click();
  expect(await page.locator('.group-row details', { hasText: 'not coded yet' }).textContent()).toContain('lowland');
  expect(await page.locator('.group-row details', { hasText: 'not coded yet' }).textContent()).not.toContain('midland');
  await told.getByRole('link', { name: 'midland' }).click();
  await page.locator('aside.panel').getByText('Others say that midland opposes “Filling”').waitFor();
  // In the evidence of the group as well.
  await page.goto(`${league}/desk/dossiers/river?asOf=2024-04-01&cell=filling.league`);
  const counts = page.locator('aside.panel li');
  await expect
    .poll(() => counts.allTextContents())
    .toEqual(['Support: 1', 'Only others say so: 1', 'Silent: somebody looked: 0', 'Not coded yet: 1']);
  expect(await findings(page)).toEqual([]);
  await close(page);
});

test('who speaks for another is told apart from who belongs to it', async () => {
  const page = await open(at('trump'));
  const speaks = page.locator('.facts div', { hasText: 'Speaks for' });
  await speaks.getByRole('link', { name: 'United States' }).waitFor();
  await expect.poll(() => page.locator('.facts').textContent()).not.toContain('Belongs to');
  await close(page);
});

test('each membership leads to its record, from the actor and from the group, whatever the day', async () => {
  const page = await open(at('trump'));
  await page.getByText('1 membership on record').click();
  await page.getByRole('link', { name: 'Donald Trump for United States' }).click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('How Donald Trump belongs to United States');
  await page.goto(`${MEMBERS()}?asOf=1950-01-01`);
  await page.getByText('memberships on record').click();
  await page.getByRole('link', { name: 'Albania in European NATO members' }).click();
  await expect.poll(() => page.locator('h1').textContent()).toBe('How Albania belongs to European NATO members');
  await close(page);
});

test('a group of hundreds is counted whole', async () => {
  const own = await serve({ LOAD_FIRST_DOSSIER: 'false' });
  const members = Array.from({ length: 501 }, (_, i) => `member-${i}`);
  await write(own, 'A union', [
    { noun: 'actor', slug: 'union', name: 'Union', type: 'bloc' },
    ...members.map((slug) => ({ noun: 'actor', slug, name: slug, type: 'state' })),
  ]);
  await write(
    own,
    'Its members',
    members.map((member) => ({ noun: 'membership', member, group: 'union' })),
  );
  const page = await open(`${own}/desk/actors/union`);
  await page.getByText('501 memberships on record').waitFor();
  await page.getByRole('link', { name: '501 members' }).waitFor();
  await close(page);
});

test('who never spoke has no lane but words', async () => {
  const page = await open(at('albania/evidence'));
  await page.getByText('No statement of Albania found in the sources read.').waitFor();
  await close(page);
});

test('speaks Ukrainian', async () => {
  const page = await open(`${MEMBERS()}?lang=uk`);
  await page.getByText('Оцінки немає, бо бракує кворуму').first().waitFor();
  await close(page);
});

holdToAxe([
  ['an actor over time', US, 'a.band'],
  ['agreement', () => at('ukraine/agreement'), 'table.data'],
  ['what it rests on', () => at('ukraine/evidence'), 'table.data'],
  ['members', MEMBERS, '.group-row'],
]);

takePictures([
  ['actor', US, 'a.band', 'dark'],
  ['members', MEMBERS, '.group-row', 'light'],
]);
