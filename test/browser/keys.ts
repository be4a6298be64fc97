import type { Locator } from "playwright-core";
import { expect } from "vitest";

/** Presses Tab until one of these is focused, at most so often; says how often. */
export async function tabTo(wanted: Locator, most: number): Promise<number> {
  const page = wanted.page();
  for (let times = 1; times <= most; times += 1) {
    await page.keyboard.press("Tab");
    if (await isFocused(wanted)) return times;
  }
  const reached = await page.evaluate(() => document.activeElement?.outerHTML);
  expect.fail(`${most} presses of Tab lead to ${reached}, expected ${wanted.toString()}`);
}

export async function isFocused(wanted: Locator): Promise<boolean> {
  return wanted.evaluateAll((all) => all.some((each) => each === document.activeElement));
}
