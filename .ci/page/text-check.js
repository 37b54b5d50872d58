/* A text that quotes the briefing: pasted, dropped and chosen, and marked, in each language. Arguments: the service's address, the founding thread and, if pictures are wanted, a
   folder for these. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { launch, sound, visit } from './browser.js';

const [base, threadFile, pictures] = process.argv.slice(2);
const RELEASE = `“The tech coop economy is the antidote to these poisons,” a contributor wrote.

“The tech coop economy is the cure for these poisons,” said somebody else. Some 340 people took part [A9.9].

“Nobody ever wrote this sentence anywhere here,” said Jo Nobody.
`;
const focused = (page, id) => page.waitForFunction(wanted => document.activeElement.id === wanted, id);
const verdicts = page => page.$$eval('.checked mark .verdict', all => all.map(one => one.textContent));
const browser = await launch();

async function start(options = {}) {
  const visited = await visit(browser, base, options);
  await visited.page.fill('#paste', readFileSync(threadFile, 'utf8'));
  await visited.page.focus('#paste');
  await visited.page.keyboard.press('Control+Enter');
  await visited.page.waitForSelector('#right-yes');
  await visited.page.focus('#view-check');
  await visited.page.keyboard.press('Enter');
  await focused(visited.page, 'check');
  return visited;
}

/* By keyboard alone: pasted, checked, followed to the words, corrected, checked again. */
{
  const { page, context, faults } = await start();
  await sound(page, 'the check, empty');
  await page.focus('#check-go');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#check-problem');
  await focused(page, 'check-paste');
  await page.keyboard.insertText(RELEASE);
  await page.selectOption('#check-audience', 'spokesperson');
  await page.keyboard.press('Control+Enter');
  await focused(page, 'outcome');
  assert.equal((await verdicts(page)).join(), 'word for word A2.1,altered A2.1,figure in no answer,no such ref,not found');
  assert.match(await page.textContent('.findings'), /“antidote to” became “cure for”/);
  await page.click('.findings a >> nth=0');
  assert.equal(await page.evaluate(() => document.querySelector(':target').textContent.includes('cure for')), true);
  await sound(page, 'a text, marked');
  if (pictures) await page.locator('.result').screenshot({ path: `${pictures}/page-check.png` });
  await page.fill('#check-paste', RELEASE.split('\n')[0]);
  await page.keyboard.press('Control+Enter');
  await page.waitForSelector('.outcome.is-fine');
  await focused(page, 'outcome');
  await page.click('#check-leave');
  await focused(page, 'view-check');
  assert.deepEqual(faults.filter(fault => !fault.startsWith('error: Failed to load')), []);
  await context.close();
}

/* Dropped, on a phone, in the dark, in the other languages; for the public nothing may be quoted yet. */
for (const [locale, word] of [['fr-FR', 'non autorisé'], ['es-ES', 'no permitida']]) {
  const { page, context, faults } = await start({ locale, viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  await page.evaluate(words => {
    const data = new DataTransfer();
    data.items.add(new File([words], 'release.md', { type: 'text/markdown' }));
    document.getElementById('check').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  }, RELEASE);
  await page.waitForSelector('.chosen-one');
  await page.click('#check-go');
  await focused(page, 'outcome');
  assert.ok((await verdicts(page))[0].startsWith(word), locale);
  await sound(page, `a text, marked, ${locale}`);
  if (pictures) await page.screenshot({ path: `${pictures}/page-check-${locale}.png`, fullPage: true });
  assert.deepEqual(faults, []);
  await context.close();
}
await browser.close();
