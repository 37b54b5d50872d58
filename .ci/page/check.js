/* The page as a press officer uses it, in a real browser against the running service. Arguments: its address, the founding thread, a folder for what it saves. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { launch, pane, saved, sound, visit } from './browser.js';

const [base, threadFile, folder] = process.argv.slice(2);
const thread = readFileSync(threadFile, 'utf8');
const text = (command, ...words) => execFileSync(command, words, { encoding: 'utf8', maxBuffer: 1 << 26 });
const reading = {
  pdf: file => text('pdftotext', '-enc', 'UTF-8', file, '-'),
  docx: file => text('unzip', '-p', file),
  md: file => readFileSync(file, 'utf8'),
};
const plain = words => words.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const step = words => console.log(`   ${words} (${Math.round(performance.now() / 1000)} s)`);
const status = (page, words) => page.waitForFunction(said => document.querySelector('.said').textContent.includes(said), words);
const focused = (page, id) => page.waitForFunction(wanted => document.activeElement.id === wanted, id);
mkdirSync(folder, { recursive: true });
const browser = await launch();

async function paste(page, words) {
  await page.evaluate(all => navigator.clipboard.writeText(all), words);
  await page.focus('#paste');
  await page.keyboard.press('Control+V');
  await page.focus('.intake .primary');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#overview');
}

const { page, context, faults } = await visit(browser, base);
await sound(page, 'the start');
await paste(page, thread);
await focused(page, 'heading');
assert.equal(await page.textContent('.standfirst'), '8 questions · 9 answers · 2 people · 2 passages unfiled');
assert.equal(await page.inputValue('#title'), 'Talking to a journalist tomorrow');
assert.equal(await page.locator('.coverage .dot').count(), 9);
assert.match(await page.textContent('.gaps'), /One voice only: 7 questions \(1, 3, 4, 5, 6, 7, 8\)\./);
assert.match(await page.textContent('#u2 .reason'), /only says thank you/);
await sound(page, 'the briefing');
step('a thread pasted: questions, answers, gaps and reasons are there');

await page.focus('#u1-under');
await page.keyboard.type('2');
await page.keyboard.press('Tab');
await page.keyboard.press('Enter');
await page.waitForSelector('#q2 #h1');
await status(page, 'U1 filed under question 2 as H1');
await focused(page, 'u2-under');
await page.keyboard.press('Control+z');
await page.waitForSelector('#unfiled #u1');
await page.keyboard.press('Control+Shift+z');
await page.waitForSelector('#q2 #h1');
await page.locator('#u2 .grip').dragTo(page.locator('.contents a[href="#q8"]'));
await page.waitForSelector('#q8 #h2');
await page.click('#undo');
await page.waitForSelector('#unfiled #u2');
await page.locator('#a3\\.8-move').press('Enter');
await page.selectOption('#a3\\.8-under', 'q1');
await page.click('#a3\\.8 .panel button:has-text("Also file there")');
await page.waitForSelector('#q1 .also a[href="#a3.8"]');
await sound(page, 'an answer being moved');
step('a passage filed by keyboard, undone, done again; one dragged; an answer put under a second question');

await page.focus('#line-q2-0');
await page.keyboard.type('Owners who do the work look after it for years.');
await page.locator('#q2 .rests label', { hasText: 'A2.1' }).locator('input').press('Space');
await page.locator('#q2 label', { hasText: 'On the front page' }).locator('input').press('Space');
await page.waitForSelector('#overview .lines >> text=Owners who do the work');
await page.locator('#a2\\.1-words p').first().evaluate(p => getSelection().setBaseAndExtent(p.firstChild, 0, p.firstChild, 22));
await page.click('#a2\\.1-quote');
assert.equal(await page.inputValue('#a2\\.1-quote-words'), 'There are two popular');
await page.fill('#a2\\.1-quote-words', 'Words nobody wrote');
assert.equal(await page.locator('#a2\\.1 .quoting > button').isDisabled(), true, 'words that the answer does not have are no quote');
await sound(page, 'a key quote being chosen');
await page.locator('#a2\\.1 .sentence', { hasText: 'the antidote to these poisons' }).press('Enter');
await page.locator('#a2\\.1 .quoting > button').press('Enter');
await page.waitForSelector('#a2\\.1-words mark >> text=The tech coop economy is the antidote to these poisons.');
await focused(page, 'a2.1-quote');
step('a line with the answer it rests on, and a key quote, by keyboard');

await page.fill('#r2-name', 'Marigold Quince');
await page.fill('#r2-worn', 'worker.coop');
await page.keyboard.press('Tab');
await page.selectOption('#r2-terms', 'by-hat');
await page.waitForSelector('#a2\\.1 .chip.hat >> text=worker.coop');
await page.check('input[value=public]');
await page.waitForSelector('.sees >> text=The public pack leaves out 9 of 10 answers.');
assert.equal(await page.locator('#a2\\.1 .chip.held').count(), 0, 'what is stated may go out');
assert.equal(await page.locator('#a3\\.1 .chip.held').textContent(), 'not in the public pack');
await page.click('#a3\\.1-terms');
await sound(page, 'the public pack looked at');
await page.selectOption('#a3\\.1-term', 'on-the-record');
await page.waitForSelector('.sees >> text=The public pack leaves out 8 of 10 answers.');
await page.click('#undo');
await page.waitForSelector('.sees >> text=The public pack leaves out 9 of 10 answers.');
step('a name, a hat and terms; what the public would not see, as it changes');

for (const [to, kind] of [['pdf', 'pdf'], ['docx', 'docx'], ['markdown', 'md']]) {
  const file = await saved(page, () => page.click(`#take-${to}`), folder);
  const words = plain(reading[kind](file));
  assert.match(file, new RegExp(`/talking-to-a-journalist-tomorrow-public\\.${kind}$`));
  assert.match(words, /There are two popular terms/, `${file}: what may be quoted is there`);
  assert.match(words, /Owners who do the work look after it for years/, `${file}: the line is there`);
  assert.match(words, /a worker\.coop member/i, `${file}: credited to the hat`);
  assert.doesNotMatch(words, /Marigold|Quince|Respondent A|doesn’t look big/, `${file}: what is withheld is gone`);
}
await page.check('input[value=spokesperson]');
const draft = await saved(page, () => page.click('#take-docx'), folder);
assert.match(plain(reading.docx(draft)), /Marigold Quince/);
step('three files for the public, without the name; the spokesperson’s has it');

assert.match(await page.textContent('#take-json'), /not saved yet/);
const json = await saved(page, () => page.click('#take-json'), folder);
await page.waitForSelector('#take-json >> text=saved');
await page.fill('#interview-channel', 'by telephone');
await page.click('.leaving button >> nth=0');
await page.waitForSelector('dialog[open]');
await sound(page, 'more being added');
await page.keyboard.press('Escape');
await page.waitForSelector('dialog', { state: 'detached' });
const [warning] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
assert.equal(warning.type(), 'beforeunload');
await warning.accept();
assert.deepEqual(faults, [], 'nothing on the console, nothing forbidden, nobody else asked');
await context.close();
step('the work saved, and a warning before what is not saved is lost');

const again = await visit(browser, base, { viewport: { width: 360, height: 740 }, colorScheme: 'dark', hasTouch: true });
await again.page.setInputFiles('#files', json);
await sound(again.page, 'the start on a phone, in the dark');
await again.page.click('.intake .primary');
await again.page.waitForSelector('#q2 #h1');
assert.equal(await again.page.inputValue('#line-q2-0'), 'Owners who do the work look after it for years.');
assert.equal(await again.page.inputValue('#r2-name'), 'Marigold Quince');
await again.page.click('#a2\\.1-terms');
await sound(again.page, 'an answer’s terms on a phone, in the dark');
await pane(again.page, 'handout');
await again.page.check('input[value=members]');
await again.page.waitForSelector('.sees >> text=The members’ pack has every answer.');
await sound(again.page, 'the briefing on a phone, in the dark');
assert.deepEqual(await again.page.evaluate(() => [...document.querySelectorAll('button, select, input, summary, .contents a, .coverage a, .refs a')]
  .map(e => [e, (e.closest('label') ?? e).getBoundingClientRect()]).filter(([, box]) => box.width && (box.height < 23.5 || box.width < 23.5))
  .map(([e, box]) => `${e.outerHTML.slice(0, 80)} ${box.width}×${box.height}`)), [], 'targets of 24 pixels');
await again.page.selectOption('#page-language', 'fr');
await again.page.waitForSelector('html[lang=fr]');
assert.match(await again.page.textContent('#pack'), /Le dossier pour les membres contient toutes les réponses/);
await sound(again.page, 'French');
assert.deepEqual(again.faults, []);
await again.context.close();
step('the saved briefing taken up on a phone, in the dark; French');

const hostile = await visit(browser, base, { locale: 'es-ES' });
assert.equal(await hostile.page.getAttribute('html', 'lang'), 'es');
await hostile.page.setInputFiles('#files', draft);
await hostile.page.click('.intake .primary');
await hostile.page.waitForSelector('#q2 #h1');
await hostile.page.click('.leaving button >> nth=1');
await hostile.page.waitForSelector('#paste');
await paste(hostile.page, '1. <img src=x onerror=alert(1)> who?\n\n2. Why?\n\n=== <b>Eve</b>\n1. <script>alert(2)</script> [x](javascript:alert(3)) ![y](https://example.org/y.png)\n\n2. שלום לכולם');
await hostile.page.waitForSelector('.sheet >> text=שלום לכולם');
assert.equal(await hostile.page.locator('#page img, #page script, #page b, a[href^=javascript]').count(), 0, 'nobody’s words become the page’s own');
assert.equal(await hostile.page.locator('.sheet >> text=שלום לכולם').last().evaluate(e => getComputedStyle(e).direction), 'rtl');
await sound(hostile.page, 'Spanish');
assert.deepEqual(hostile.faults, []);
await browser.close();
step('a Word draft taken up; hostile and right-to-left words');
