import { beforeAll, describe, expect, test } from 'vitest';
import { close, holdToAxe, keyOf, open, serve } from './browser.ts';
import { tabTo, typeKey } from './keyboard.ts';

let address: string;
let key: string;
beforeAll(async () => {
  address = await serve();
  key = keyOf(address);
});

const IMPORTS = () => `${address}/desk/imports`;
const HEADER = 'Akteur,proposal,level,valid_from,paraphrase,source_title,publisher';
const row = (...cells: string[]) => `${cells.join(',')},It says so.,A paper,The Paper`;
const table = (...rows: string[]) => ({
  name: 'stances.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADER, ...rows, ''].join('\n')),
});
const BAD = table(
  row('Ukraine', 'prisoner-exchange', 'support', '2025-05-16'),
  row('Nobodia', 'prisoner-exchange', 'support', '2025-05-16'),
  row('Russia', 'prisoner-exchange', 'perhaps', '16 May'),
);

async function withKey() {
  const page = await open(IMPORTS());
  const drop = page.locator('input[type=file]');
  await drop.setInputFiles(BAD);
  await page.getByLabel('API key', { exact: true }).fill(key);
  await page.keyboard.press('Enter');
  await page.getByText('You write with').waitFor();
  return page;
}

describe('a spreadsheet', () => {
  test('is chosen with a button that speaks the language of the page, not of the browser', async () => {
    const page = await open(`${IMPORTS()}?lang=uk`);
    const choosing = page.waitForEvent('filechooser');
    await page.locator('.drop').getByText('Обрати файли').click();
    await (await choosing).setFiles(BAD);
    await page.getByLabel('Вид файлу').waitFor();
    const own = await page.locator('input[type=file]').boundingBox();
    expect(own?.width).toBeLessThanOrEqual(24);
    // By keyboard, what is focused is seen on the button.
    await page.locator('input[type=file]').focus();
    const outline = () => page.locator('.choose').evaluate((button) => getComputedStyle(button).outlineStyle);
    await expect.poll(outline).toBe('solid');
    await close(page);
  });

  test('is checked row by row, imported without what is wrong, and known again', async () => {
    const page = await withKey();
    await expect.poll(() => page.getByLabel('Kind of file').inputValue()).toBe('stances-csv');
    await expect.poll(() => page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
    await page.getByLabel('Akteur').selectOption('actor');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByText('Checked: it cannot be imported as it is.').waitFor();
    await page.getByText('Put these lines right in the file and drop it again').waitFor();
    const wrong = page.getByRole('table', { name: '3 things are wrong' });
    const rows = await wrong.locator('tbody tr').allInnerTexts();
    expect(rows.map((text) => text.split('\t').slice(0, 3))).toEqual([
      ['3', 'Akteur', 'Nobodia'],
      ['4', 'level', 'perhaps'],
      ['4', 'valid_from', '16 May'],
    ]);
    await expect.poll(() => page.getByRole('button', { name: 'Import', exact: true }).isDisabled()).toBe(true);
    await page.locator('summary').click();
    await expect.poll(() => page.locator('mark').allInnerTexts()).toEqual(['Nobodia', 'perhaps', '16 May']);

    await page.getByLabel('Wrong lines').selectOption('skip');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByText('Checked: it can be imported.').waitFor();
    const made = page.getByRole('table', { name: 'Records that would be made' });
    await expect.poll(() => made.locator('tbody tr').allInnerTexts()).toEqual(['sources\t1\t0\t0', 'stances\t1\t0\t0']);
    const lines = page.getByRole('table', { name: 'Line by line, 3 lines' });
    const said = async () =>
      (await lines.locator('tbody tr').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
    await expect
      .poll(said)
      .toEqual([
        '2 Source, new: A paper, The Paper Stance, new: Ukraine, prisoner-exchange, Support, 16 May 2025',
        expect.stringMatching(/^3 Akteur nobody is known as "Nobodia"/),
        expect.stringMatching(/^4 level "perhaps" .* valid_from "16 May" /),
      ]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('Imported.', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'prisoner-exchange' }).waitFor();

    // What the address names is the same to whom reads it later, without the file.
    const job = new URL(page.url()).searchParams.get('job');
    await page.reload();
    await page.getByRole('heading', { name: `${job}: stances.csv` }).waitFor();
    await page.getByText('4 records read · 2 new').waitFor();
    await expect.poll(said).toHaveLength(3);
    const listed = page.getByRole('table', { name: '3 imports and checks so far' });
    await expect.poll(() => listed.locator('tbody tr').count()).toBe(3);
    const stances = await (await fetch(`${address}/v1/stances?actor=ukraine&proposal=prisoner-exchange`)).json();
    expect(stances.data.at(-1)).toMatchObject({ level: 'support', validFrom: '2025-05-16' });
    await close(page);
  });

  test('can be dropped on the page, and stopped', async () => {
    const page = await withKey();
    const rows = Array.from({ length: 20_000 }, (_, i) =>
      row('Ukraine', 'prisoner-exchange', i % 2 ? 'support' : 'oppose', `19${10 + (i % 80)}-0${1 + (i % 9)}`),
    );
    const text = [HEADER.replace('Akteur', 'actor'), ...rows, ''].join('\n');
    await page.locator('.drop').evaluate((target, text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'long.csv', { type: 'text/csv' }));
      target.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
    }, text);
    await page.getByRole('heading', { name: 'long.csv' }).waitFor();
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByText('The check was stopped.').waitFor();
    await close(page);
  });
});

test('lines that say what was said before are counted and named, before and after they are written', async () => {
  const said = (name: string) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        'external_id,actor,proposal,level,valid_from,quote,source_title,source_url,publisher',
        '1,turkiye,resumed-talks,support,2025-05-16,Yes.,Report,https://example.org/report,The Wire',
        '2,poland,resumed-talks,support,2025-05-16,Good.,Report,https://example.org/report,The Wire',
        '',
      ].join('\n'),
    ),
  });
  const page = await withKey();
  const take = async (name: string, origin: string, button: 'Check' | 'Import') => {
    await page.locator('input[type=file]').setInputFiles(said(name));
    await page.getByLabel('Origin of the records').fill(origin);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByText('Checked: it can be imported.').waitFor();
    if (button === 'Check') return;
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('Imported.', { exact: true }).waitFor();
  };
  await take('one.csv', 'one', 'Import');
  const again = page.getByRole('table', { name: /records repeat or overlap earlier ones$/ });
  expect(await again.count()).toBe(0);
  const rows = async () =>
    (await again.locator('tbody tr').allInnerTexts()).map((text) => text.replaceAll(/(?<=st[mn]_)\d+/g, 'N').trim());
  await take('two.csv', 'two', 'Check');
  await again.waitFor();
  await page.getByText('4 repeated').waitFor();
  expect(await rows()).toEqual(['2\tstm_N stn_N', '3\tstm_N stn_N']);
  await take('two.csv', 'two', 'Import');
  expect(await rows()).toEqual(['2\tstm_N stn_N\tstm_N stn_N', '3\tstm_N stn_N\tstm_N stn_N']);
  await again.getByRole('link').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(page.url()).toMatch(/\/desk\/statements\/stm_\d+$/);
  await close(page);
});

test('on a phone a report is read without scrolling sideways', async () => {
  const page = await withKey();
  await page.setViewportSize({ width: 390, height: 900 });
  await page.getByLabel('Akteur').selectOption('actor');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByText('Checked: it cannot be imported as it is.').waitFor();
  const lists = page.locator('.scrolled:has(.stacked)');
  await expect.poll(() => lists.count()).toBe(3);
  expect(await lists.evaluateAll((all) => all.map((box) => box.scrollWidth - box.clientWidth))).toEqual([0, 0, 0]);
  await close(page);
});

test('a file is chosen, checked and imported by the keyboard alone', async () => {
  const page = await open(IMPORTS());
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    (async () => {
      await page.locator('input[type=file]').focus();
      await page.keyboard.press('Enter');
    })(),
  ]);
  await chooser.setFiles(table(row('Ukraine', 'resumed-talks', 'support', '2025-05-16')));
  await page.getByLabel('Akteur').waitFor();
  await tabTo(page, 'Akteur');
  await page.keyboard.type('actor:');
  await typeKey(page, key);
  await tabTo(page, 'Check');
  await page.keyboard.press('Enter');
  await page.getByText('Checked: it can be imported.').waitFor();
  // The focus went to what came of it; the button is before that.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Imported.', { exact: true }).waitFor();
  await close(page);
});

test('an import that is not there is said so in words', async () => {
  const page = await open(`${IMPORTS()}?job=imp_999`);
  await page.getByText('Nothing on record has the name “imp_999”.').waitFor();
  await page.context().close();
});

holdToAxe([['imports', IMPORTS, '.drop']]);
