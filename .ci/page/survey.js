/* A survey of 1,700 answers on the page: how long to first sight, and how long a key takes. Arguments: the service's address, and a folder for pictures if these are wanted. */
import assert from 'node:assert/strict';
import { launch, sound, visit } from './browser.js';

const [base, pictures] = process.argv.slice(2);
const PEOPLE = 340;
const QUESTIONS = ['What do you repair most?', 'Who taught you?', 'What do you need?', 'What stops people from coming?', 'What should we tell the radio?'];
const THINGS = ['kettles', 'zips', 'bicycles', 'radios', 'lamps', 'toasters', 'chairs', 'jackets', 'clocks', 'prams', 'kites', 'locks'];
const HATS = ['Repair Café North', 'Tool Library', 'Bike Kitchen', ''];
const pick = (list, i) => list[i % list.length];
const VOCABULARY = `aunt bench bolt broken bucket cable careful carry chain cheap clamp cloth coil crack dry evening fix flea fork gear glue grandfather grease hammer handle heat hinge hour ladder lamp
leather light long market mend motor nail neighbour oil old paint patient patch pliers proud radio rattle rescue rust saw school screw seam share shelf slow solder spare spring stitch stool street string
table tea teach thread tin together tool wheel wheelbarrow wire wood workshop`.split(/\s+/);
let seed = 7;
const next = most => { seed = (seed * 1103515245 + 12345) % 2147483648; return Math.floor(seed / 65536) % most; };
/** Twenty to forty words that nobody else has in this order. */
const words = () => `${pick(THINGS, next(99))} mostly ${Array.from({ length: 18 + next(20) }, () => VOCABULARY[next(VOCABULARY.length)]).join(' ').replace(/(\w+ \w+ \w+ \w+ \w+) (\w)/g, '$1. $2')}.`;
const cell = value => `"${value.replaceAll('"', '""')}"`;
const rows = Array.from({ length: PEOPLE }, (_, i) => [`Person ${String.fromCharCode(65 + i % 26)}${i} Mender`, pick(HATS, i), ...QUESTIONS.map((_, k) => words(i, k))]);
const csv = [['Name', 'Organisation', ...QUESTIONS], ...rows].map(row => row.map(cell).join(',')).join('\n');

const browser = await launch();
const { page, faults } = await visit(browser, base, { viewport: { width: 1440, height: 900 } });
await page.evaluate(() => {
  window.slow = [];
  new PerformanceObserver(list => list.getEntries().forEach(e => e.name === 'keydown' && window.slow.push(e.duration))).observe({ type: 'event', durationThreshold: 16 });
});
await page.setInputFiles('#files', { name: 'survey.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
await page.evaluate(() => { document.querySelector('.intake').addEventListener('submit', () => { window.asked = performance.now(); }); });
await page.click('.intake .primary');
await page.waitForSelector('#overview');
const first = await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - window.asked)))));
assert.match(await page.textContent('.standfirst'), /1,?700 answers/);
await page.waitForFunction(() => !document.querySelector('[aria-busy=true]') && document.querySelector('.paper'), null, { timeout: 60_000 });

/** Types letter by letter; a key's time is until the page has been painted with what it changed. */
async function typed(field, text) {
  await page.focus(field);
  await page.evaluate(() => { window.slow.length = 0; });
  for (const letter of text) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(120);
  }
  const slow = await page.evaluate(() => new Promise(done => setTimeout(() => done(window.slow), 300)));
  const times = [...slow, ...Array(Math.max(0, text.length - slow.length)).fill(16)].sort((a, b) => a - b);
  return { half: times[times.length >> 1], most: times[Math.floor(times.length * 0.95)] };
}

const find = await typed('#find-words', 'chain bench');
await page.waitForFunction(() => /of 1,?700/.test(document.querySelector('.find [role=status]').textContent));
const answers = await page.locator('.sheet .answer').count();
assert.ok(answers < 120, `${answers} answers are drawn, no more than are near`);
await sound(page, 'a survey searched');
if (pictures) await page.screenshot({ path: `${pictures}/page-survey.png` });
await page.fill('#find-words', '');
const line = await typed('#line-q1-0', 'Mending is a way to meet');
await page.fill('#line-q1-0-search', 'E30');
await page.waitForSelector('.hits .sentence');
await page.keyboard.press('Enter');
await page.waitForSelector('#q1 .rests input:checked');
await page.selectOption('#find-terms', 'by-hat');
await sound(page, 'a survey filtered, with evidence found by searching');
assert.equal(await page.locator('.coverage tbody tr').count(), 5, 'coverage by hat');
assert.deepEqual(faults, []);
console.log(`   1,700 answers: first sight ${Math.round(first)} ms; a key in the search ${find.half} ms (95th of 100: ${find.most}), in a line ${line.half} ms (95th of 100: ${line.most}); ${answers} answers drawn`);
if (process.env.HATSTAND_TIMED) {
  assert.ok(first <= 3000, `first sight in ${first} ms`);
  assert.ok(Math.max(find.half, line.half) <= 50, 'a key takes no longer than 50 ms');
}
await browser.close();
