/* Words that may state terms, decided on the page in a real browser: first beside one answer, then for a person. Arguments: the address, a folder for pictures or nothing. */
import assert from 'node:assert/strict';
import { launch, sound, visit } from './browser.js';

const [base, pictures] = process.argv.slice(2);
const THREAD = `=== Ines (Harbour Bakery)
Please answer by number.

1. How did you start?
2. Who pays for the building?

=== Tomas Rill (Mill Laundry; on the record)
1. With two machines.
2. Off the record: the bank said no twice.

=== Oona Vale (Vale Printers)
Please don't name me, just the firm.

1. Four of us left the old one.
2. The jobs do.
`;
const browser = await launch();
const { page, faults } = await visit(browser, base);
const picture = async name => pictures && page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
const panel = async () => ((await page.locator('.doubts').count()) ? page.textContent('.doubts') : '');
const gone = words => page.waitForFunction(said => !(document.querySelector('.doubts')?.textContent ?? '').includes(said), words);
const mark = id => page.textContent(`#${id.replace('.', '\\.')} .byline`);

await page.fill('#paste', THREAD);
await page.click('.intake .primary');
await page.waitForSelector('#overview');
for (const ref of ['A2.2', 'A3.1', 'A3.2']) assert.ok((await panel()).includes(ref), `the panel names ${ref}: ${await panel()}`);
assert.match(await mark('a2.2'), /terms in the text: read/);
assert.doesNotMatch(await mark('a2.1'), /terms in the text/);
await sound(page, 'a briefing with doubts');
await picture('page-doubts');

await page.click('#a2\\.2-terms');
assert.equal(await page.inputValue('#a2\\.2-term'), '');
await page.selectOption('#a2\\.2-term', 'on-the-record');
await gone('A2.2');
assert.match(await mark('a2.2'), /on the record/);
assert.ok((await panel()).includes('A3.1'), 'nobody decided on the others');
await page.click('#undo');
await page.waitForFunction(() => document.querySelector('.doubts').textContent.includes('A2.2'));
await page.click('#redo');
await gone('A2.2');

await page.selectOption('#r3-terms', 'by-hat');
await gone('A3');
assert.equal(await panel(), '', 'nothing is left to decide');
await page.click('input[name=audience][value=public]');
await page.waitForFunction(() => !document.querySelector('[aria-busy=true]') && !document.body.textContent.includes('terms in the text: read'));
await sound(page, 'a briefing on which all is decided');
await picture('page-decided');
assert.deepEqual(faults, []);
await browser.close();
