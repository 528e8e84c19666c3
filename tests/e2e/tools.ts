/** Tools that calculate, as their browser tests use them. */
import type {Locator} from '@playwright/test';

/** The value that stands beside the name of a result. */
export const resultOf = (tool: Locator, name: string): Locator =>
  tool
    .locator('dl > div')
    .filter({has: tool.page().getByText(name, {exact: true})})
    .locator('dd')
    .first();
