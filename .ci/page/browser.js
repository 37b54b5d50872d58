/* A browser that tells on the page: what it logs, what its policy forbids, whom it asks, and what axe finds. */
import axe from 'axe-core';
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

/** A fresh page of the service, and what it did wrong so far. */
export async function visit(browser, base, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce', ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const faults = [];
  page.on('console', message => faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', fault => faults.push(fault.stack));
  page.on('request', request => {
    if (!request.url().startsWith(base) && !request.url().startsWith('blob:')) faults.push(`asks ${request.url()}`);
  });
  await page.exposeFunction('violated', what => faults.push(`the policy forbids ${what}`));
  await page.addInitScript(() => addEventListener('securitypolicyviolation', e => window.violated(`${e.violatedDirective} ${e.blockedURI}`)));
  await page.goto(base);
  await page.waitForSelector('#paste');
  return { page, context, faults };
}

/** Brings a pane up, where the screen is too narrow for all of them. */
export async function pane(page, name) {
  const tab = page.locator(`#pane-${name}`);
  if (await tab.isVisible()) await tab.click();
}

/** Axe looks from outside the page's policy, which lets nothing else in, and from the top: what has been scrolled half under a bar that stays is no fault. */
export async function sound(page, state) {
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
  await page.evaluate(() => [document.documentElement, ...document.querySelectorAll('*')].forEach(element => { if (element.scrollTop) element.scrollTop = 0; }));
  await page.evaluate(`(() => { ${axe.source} })()`);
  const { violations, passes } = await page.evaluate(tags => window.axe.run(document, { runOnly: tags }), RULES);
  const found = violations.map(v => `${v.id}: ${v.help}: ${v.nodes.map(n => n.target.join(' ')).join('; ')} ${v.nodes[0].failureSummary}`);
  assert.deepEqual(found, [], `axe on ${state}`);
  assert.ok(passes.length > 10, `axe looked at ${state}`);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth) <= 0, true, `${state}: nothing sticks out sideways`);
}

/** What a click makes the page save. */
export async function saved(page, click, folder) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  const path = `${folder}/${download.suggestedFilename()}`;
  await download.saveAs(path);
  return path;
}
