import { beforeAll, describe, expect, test } from 'vitest';
import { close, holdToAxe, open, serve } from './browser.ts';

let at: string;
/** The first stance on record with a statement, and the statement and the source under it. */
const ids: Record<string, string> = {};
beforeAll(async () => {
  at = await serve();
  const first = async (path: string) => (await (await fetch(`${at}${path}`)).json()).data;
  const stances = await first('/v1/stances?actor=russia&proposal=ceasefire-before-talks');
  ids.stance = stances[0].id;
  ids.statement = stances[0].statements[0].id;
  ids.source = (await first(`/v1/statements/${ids.statement}`)).source.id;
});

describe('a record', () => {
  test('says why a stance is what it is, down to the words and where they stand', async () => {
    const page = await open(`${at}/desk/stances/${ids.stance}`);
    await page.getByRole('heading', { name: 'Why Russia is put at “Oppose” on “Ceasefire before talks”' }).waitFor();
    await page.locator('.chain li').last().waitFor();
    const quote = page.locator('blockquote p').first();
    await expect.poll(() => quote.getAttribute('dir')).toBe('auto');
    await expect.poll(() => quote.getAttribute('lang')).toMatch(/^\w\w/);
    await page.locator('.chain a').first().click();
    await page.getByRole('heading', { name: /^What was read in/ }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/desk\/sources\//);
    await page.getByRole('heading', { name: /rests? on it$/ }).waitFor();
    await close(page);
  });

  test('of an event has the shifts after it, as order', async () => {
    const page = await open(`${at}/desk/events/istanbul-talks-2025`);
    await page.getByRole('heading', { name: /^What is recorded of “.*16 May 2025$/ }).waitFor();
    await page.getByRole('heading', { name: /shifts? within 30 days after it/ }).waitFor();
    await page.locator('.facts dd').getByText('CAMEO 046', { exact: true }).waitFor();
    await expect.poll(() => page.locator('main').textContent()).not.toMatch(/because|caused/);
    await close(page);
  });

  test('on a phone shows what rests on it whole, without scrolling sideways', async () => {
    const page = await open(`${at}/desk/events/evt_1`, { viewport: { width: 390, height: 900 } });
    const lists = page.locator('.scrolled');
    await expect.poll(() => lists.count()).toBe(2);
    const spills = () => lists.evaluateAll((all) => all.map((box) => box.scrollWidth - box.clientWidth));
    await expect.poll(spills).toEqual([0, 0]);
    await close(page);
  });

  test('of a statement lists the expectations that rest on it, and those alone', async () => {
    const page = await open(`${at}/desk/statements/officials-hopeful`);
    const section = page.locator('section', { has: page.getByRole('heading', { name: '1 expectation rests on it' }) });
    await expect.poll(() => section.locator('tbody tr').allTextContents()).toHaveLength(1);
    await section.getByRole('link', { name: 'European officials, hopeful' }).waitFor();
    await section.locator('tbody a').first().click();
    await page.getByRole('heading', { level: 1, name: /^Expected by European officials, hopeful: / }).waitFor();
    await page.goto(`${at}/desk/statements/${ids.statement}`);
    await page.getByRole('heading', { name: '0 expectations rest on it' }).waitFor();
    await close(page);
  });

  test('that several signed was said by them, and not by the page that has it', async () => {
    const page = await open(`${at}/desk/events/kyiv-meeting-10-may`);
    const section = page.locator('section', { has: page.getByRole('heading', { name: '1 statement rests on it' }) });
    await section.getByText(/Macron, .*Merz, .*Tusk, .*Starmer,? and .*Zelensky/).waitFor();
    await close(page);
  });

  test('has its versions with the reasons that were given, each as it stood', async () => {
    const page = await open(`${at}/desk/statements/${ids.statement}`);
    await page.getByText(/^Reason given: /).waitFor();
    await page.locator('.history a').first().click();
    await page.getByText('as this ledger knew it at revision').waitFor();
    expect(page.url()).toContain('knownAt=');
    await close(page);
  });

  test('asks nothing twice', async () => {
    const asked: string[] = [];
    const page = await open(`${at}/desk/stances/${ids.stance}`, {}, async (page) =>
      page.on('request', (request) => request.url().includes('/v1/') && asked.push(request.url())),
    );
    await page.locator('.history li').first().waitFor();
    await page.locator('.chain li').first().waitFor();
    expect(asked.filter((url, i) => asked.indexOf(url) < i)).toEqual([]);
    expect(asked.filter((url) => url.includes('/history'))).toHaveLength(1);
    await close(page);
  });

  test('that is not there is said in words', async () => {
    const page = await open(`${at}/desk/stances/stn_99999`);
    await page.getByText('Nothing on record has the name “stn_99999”.').waitFor();
    // A revision that is still to come is no dead end.
    await page.goto(`${at}/desk/stances/${ids.stance}?knownAt=999999`);
    await page.getByText('That revision has not been written yet').waitFor();
    await page.getByRole('link', { name: /^This page as it is now/ }).click();
    await page.getByRole('heading', { name: /^Why Russia is put at/ }).waitFor();
    await page.context().close();
  });

  test('is where a browser gets from the address of its JSON, and back', async () => {
    const page = await open(`${at}/v1/events/istanbul-talks-2025?knownAt=1`);
    await page.locator('h1').waitFor();
    expect(new URL(page.url()).pathname).toBe('/desk/events/istanbul-talks-2025');
    const json = await page.getByRole('link', { name: 'JSON' }).getAttribute('href');
    const answer = await page.request.get(json as string, { headers: { accept: 'text/html' } });
    expect((await answer.json()).data.slug).toBe('istanbul-talks-2025');
    await close(page);
  });
});

test('an actor can be looked at in a frame on any site, and nothing else can', async () => {
  const page = await open(`${at}/desk/actors/russia/preview`);
  await page.getByRole('heading', { name: 'Russia' }).waitFor();
  const policy = async (path: string) => (await fetch(at + path)).headers.get('content-security-policy');
  await expect.poll(() => policy('/desk/actors/russia/preview')).toMatch(/^default-src 'none';.*frame-ancestors \*$/);
  await expect.poll(() => policy('/desk/actors/russia')).toContain("frame-ancestors 'none'");
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).margin)).toBe('12px');
  await close(page);
});

holdToAxe([
  ['a stance', () => `${at}/desk/stances/${ids.stance}`, '.chain li'],
  ['a source', () => `${at}/desk/sources/${ids.source}`, '.data'],
  ['an event', () => `${at}/desk/events/istanbul-talks-2025`, '.history li'],
]);
