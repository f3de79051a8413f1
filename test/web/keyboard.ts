import type { Page } from 'playwright-core';

/** What has the focus, by its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: one } = document;
    const tied = (one as HTMLInputElement | null)?.labels?.[0]?.textContent;
    const label = one?.getAttribute('aria-label') ?? one?.closest('label')?.querySelector('span')?.textContent ?? tied;
    return (label ?? one?.textContent ?? '').trim();
  });

/** Presses Tab until what begins with the name has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at.startsWith(name)) return;
    passed.push(at);
  }
  throw new Error(`no Tab leads to ${name}, but to ${passed.join(', ')}`);
}

export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Gives the key for writing, in the form that asks for it. */
export async function typeKey(page: Page, key: string): Promise<void> {
  await tabTo(page, 'API key');
  await page.keyboard.type(key);
  await press(page, 'Enter');
  await page.getByText('You write with').waitFor();
}
