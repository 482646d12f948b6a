import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page as it is, or with the part of it that a selector names: each rule with an element. */
export async function violationsOf(page: Page, part = 'html'): Promise<string[]> {
  return listed(new AxeBuilder({ page }).include(part));
}

/** What axe finds wrong with the colours of a page as it is. */
export async function poorContrasts(page: Page): Promise<string[]> {
  return listed(new AxeBuilder({ page }).withRules('color-contrast'));
}

async function listed(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
}
