/* Decisions written on the page in a real browser, and the check of the filing by keys. Arguments: the address, a folder for what it saves, a folder for pictures or nothing. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { launch, saved, sound, visit } from './browser.js';

const [base, folder, pictures] = process.argv.slice(2);
const THREAD = `=== Ines (Harbour Bakery)
Please answer by number.

1. Should the yard open on Sundays?
2. Who keeps the key?

=== Tomas Rill (Mill Laundry; on the record)
1. Yes, from noon.
2. The laundry can.

=== Oona Vale (Vale Printers)
1. Not before ten, please.
2. Whoever lives nearest.
`;
mkdirSync(folder, { recursive: true });
const browser = await launch();
const { page, faults } = await visit(browser, base);
const picture = async name => pictures && page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });

await page.fill('#paste', THREAD);
await page.click('.intake .primary');
await page.waitForSelector('#q1');
await page.locator('#q1 .decisions summary').press('Enter');
await page.waitForSelector('#decision-q1-0-decision');
await sound(page, 'an empty decision');
await page.fill('#decision-q1-0-decision', 'The yard opens at ten on Sundays.');
await page.fill('#decision-q1-0-because', 'Both who answered want Sundays.');
await page.fill('#decision-q1-0-notDoneBecause', 'Earlier: the neighbours sleep.');
await page.locator('#q1 .decision .pick', { hasText: 'Oona' }).locator('input').check();
await page.click('#q1 .decisions > button');
await page.fill('#decision-q1-1-decision', 'The gate is painted.');
await sound(page, 'decisions');
await picture('decisions');
await page.locator('#q1 .decision').nth(1).locator('button:has-text("Remove")').click();
assert.equal(await page.locator('#q1 .decision').count(), 1);
await page.click('#undo');
assert.equal(await page.locator('#q1 .decision').count(), 2);
await page.waitForFunction(() => document.querySelector('.handout').textContent.includes('The gate is painted.'));

await page.click('#view-filing');
await page.waitForSelector('#filing-right');
await sound(page, 'the check of the filing');
await picture('filing');
await page.keyboard.press('ArrowLeft');
await page.keyboard.press('Backspace');
for (const key of ['Right', 'Left', 'Right', 'Right']) await page.keyboard.press(`Arrow${key}`);
await page.waitForSelector('#filing-again');
assert.match(await page.textContent('.filing'), /3 of 4 answers filed rightly: 75\.0 % \(95 % interval: 30\.1 % to 95\.4 %\)/);
await sound(page, 'what the check found');
await picture('filing-found');
await page.keyboard.press('Escape');

const json = JSON.parse(readFileSync(await saved(page, () => page.click('#take-json'), folder), 'utf8'));
assert.deepEqual(json.sample, { seed: 1, right: 3, wrong: 1 });
assert.deepEqual(json.decisions.map(one => [one.question, one.decision, one.because ?? null, one.changed ?? null, one.notDoneBecause ?? null, one.evidence]), [
  ['q1', 'The yard opens at ten on Sundays.', 'Both who answered want Sundays.', null, 'Earlier: the neighbours sleep.', ['a3.1']], ['q1', 'The gate is painted.', null, null, null, []]]);
for (const language of ['fr', 'es']) {
  await page.selectOption('#page-language', language);
  await page.waitForFunction(tag => document.documentElement.lang === tag, language);
  await sound(page, `decisions, ${language}`);
  await picture(`decisions-${language}`);
}
assert.deepEqual(faults, []);
await page.setViewportSize({ width: 390, height: 800 });
await sound(page, 'decisions on a phone');
await picture('decisions-phone');
await browser.close();
