/* The page where things go wrong or are unusual: a token, faults, a service that stops, keys alone, large letters, narrow screens, forced colours.
   Arguments: the founding thread, a folder for what it saves, and the command that starts a service. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { launch, pane, saved, sound, visit } from './browser.js';

const [threadFile, folder, program, ...first] = process.argv.slice(2);
const thread = readFileSync(threadFile, 'utf8');
const step = words => console.log(`   ${words} (${Math.round(performance.now() / 1000)} s)`);
mkdirSync(folder, { recursive: true });
const running = new Set();
process.on('exit', () => running.forEach(service => service.kill()));

/** A service of its own, and its address. */
async function serve(...options) {
  const service = spawn(program, [...first, 'serve', '--port', '0', ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(service);
  let said = '';
  for await (const chunk of service.stdout) {
    said += chunk;
    const [, base] = /(http:\/\/\S+\/)/.exec(said) ?? [];
    if (base) return { base, stop: () => new Promise(done => { service.once('exit', () => { running.delete(service); done(); }); service.kill('SIGTERM'); }) };
  }
  throw new Error(`the service ends by itself: ${said}`);
}

const problem = page => page.textContent('.problem');
async function open(page, words) {
  await page.fill('#paste', words);
  await page.click('.intake .primary');
}
const token = `${folder}/token`;
writeFileSync(token, 'a-secret-of-ours\n');
const browser = await launch();
let markdown;

/* A token, and words that programs are told in options. */
const closed = await serve('--token-file', token, '--max-body', '1');
{
  const { page, context, faults } = await visit(browser, closed.base);
  await open(page, thread);
  await page.waitForSelector('dialog.token');
  await sound(page, 'the token being asked for');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.problem');
  await page.click('.intake .primary');
  await page.fill('#token', 'not this one');
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog.token .problem');
  await page.fill('#token', ' a-secret-of-ours ');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#overview');
  assert.match(await saved(page, () => page.click('#take-pdf'), folder), /\.pdf$/);
  markdown = await saved(page, () => page.click('#take-markdown'), folder);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0, 'the token is kept nowhere');
  assert.deepEqual(faults.filter(fault => !fault.includes('401')), []);
  await context.close();
  step('a token is asked for once, refused, given, and used for files too');
}
for (const language of ['en-GB', 'fr-FR', 'es-ES']) {
  const { page, context } = await visit(browser, closed.base, { locale: language });
  const given = async files => {
    await page.setInputFiles('#files', files);
    await page.click('.intake .primary');
    if (await page.waitForSelector('dialog.token, .problem').then(e => e.evaluate(found => found.tagName === 'DIALOG'))) {
      await page.fill('#token', 'a-secret-of-ours');
      await page.keyboard.press('Enter');
    }
    await page.waitForSelector('.problem');
    const words = await problem(page);
    assert.doesNotMatch(words, /--[a-z]/, `${language}: no options of the command`);
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-invalid')), 'true', `${language}: the focus is where the fault is`);
    await sound(page, `a fault at its field, ${language}`);
    await page.click('.chosen button');
    return words;
  };
  const file = (name, buffer) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });
  const none = await given(file('letter.txt', 'Good morning to all.'));
  const binary = await given(file('picture.bin', Uint8Array.from({ length: 400 }, (_, i) => (i * 31) % 256)));
  const large = await given(file('large.txt', 'x'.repeat(1_200_000)));
  const lost = await given(markdown);
  if (language === 'en-GB') {
    assert.match(none, /letter\.txt: no questions found\. Open “Questions/);
    assert.match(binary, /picture\.bin/);
    assert.match(large, /more than 1024 KiB; send less at once\. Whoever runs the service|The service does not answer/);
    assert.match(lost, /no longer contains the briefing it was made from, as happens in Google Docs\. Open “Questions/);
  }
  await context.close();
}
step('no questions, no text, too large, a draft without its briefing: each said in the page’s words, in three languages');
await closed.stop();

/* What is given beside the thread, and what a person does to words. */
const own = await serve();
/* A page copied in the browser: its HTML says whose each post is; words changed since are read as words. */
{
  const { page, context, faults } = await visit(browser, own.base);
  const post = (name, n, words) => `<article class="topic-post" id="post_${n}"><div class="names"><span class="first username"><a href="/u/${name}">${name}</a></span></div><div class="cooked">${words}</div></article>`;
  const html = post('ana', 1, '<p>Please answer:</p><ol><li>What do you bake?</li><li>Why do you bake it?</li></ol>')
    + post('bo', 2, '<ol><li>Rye bread, mostly</li><li>My neighbours ask for it</li></ol>') + post('cy', 3, '<p>2. Because it keeps for a week</p>');
  const copy = (markup, plain) => page.evaluate(([one, other]) => navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([one], { type: 'text/html' }), 'text/plain': new Blob([other], { type: 'text/plain' }) })]), [markup, plain]);
  const paste = async () => { await page.focus('#paste'); await page.keyboard.press('Control+V'); };
  const lines = 'ana\nPlease answer:\nWhat do you bake?\nWhy do you bake it?\nbo\nRye bread, mostly\nMy neighbours ask for it\ncy\n2. Because it keeps for a week\n';
  await copy(html, lines);
  await paste();
  await page.click('.intake .primary');
  await page.waitForSelector('#overview');
  const people = JSON.parse(readFileSync(await saved(page, () => page.click('#take-json'), folder), 'utf8'));
  assert.deepEqual(people.respondents.map(r => r.name), ['ana', 'bo', 'cy']);
  assert.equal(people.responses.length, 3);
  await page.reload();
  await page.waitForSelector('#paste');
  await copy(html, lines);
  await paste();
  await page.evaluate(() => { document.querySelector('#paste').value = '1. What do you bake?\n2. Why?\n\n=== Zoe\n1. Cake'; });
  await page.click('.intake .primary');
  await page.waitForSelector('.sheet .byline:has-text("Zoe")');
  assert.deepEqual(faults, []);
  await context.close();
  step('a copied page is read as the page it was, and as its words once a person has changed them');
}

{
  const { page, context, faults } = await visit(browser, own.base);
  await page.click('.beside summary');
  await page.setInputFiles('#people', { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('who,name,hats,attribution\nRespondent B,Marigold Quince,CoTech,on the record\n') });
  await sound(page, 'what is given beside the thread');
  await open(page, thread);
  await page.waitForSelector('#a3\\.1 >> text=Marigold Quince');
  await page.click('#a2\\.1-rewrite');
  await sound(page, 'words being edited');
  await page.fill('#a2\\.1-rewritten', 'Cooperation is the *antidote*.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#a2\\.1-words em >> text=antidote');
  assert.match(await page.textContent('#a2\\.1 .byline'), /edited/);
  await page.click('#a3\\.8-rewrite');
  await page.click('#a3\\.8 .panel button:has-text("Delete A3.8")');
  await page.waitForSelector('#a3\\.8', { state: 'detached' });
  await page.click('#u2 button:has-text("Delete")');
  await page.waitForSelector('#u2', { state: 'detached' });
  const template = await saved(page, () => page.click('#take-docx'), folder);
  await page.setInputFiles('#template', template);
  const draft = await saved(page, () => page.click('#take-docx'), folder);
  const words = execFileSync('unzip', ['-p', draft, 'word/document.xml'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  assert.match(words, /antidote/);
  const json = JSON.parse(readFileSync(await saved(page, () => page.click('#take-json'), folder), 'utf8'));
  assert.equal(json.responses.length, 8);
  assert.match(json.responses.find(r => r.id === 'a2.1').original, /There are two popular/);
  assert.deepEqual(json.notices.filter(n => n.code === 'deleted').map(n => n.text.slice(0, 16)), ['A3.8 was deleted', 'U2 was deleted; ']);
  await page.click('.leaving button >> nth=0');
  await page.fill('dialog #paste', thread);
  await page.click('dialog .primary');
  await page.waitForSelector('dialog', { state: 'detached' });
  assert.equal(await page.locator('#a3\\.8, #u2').count(), 0, 'what was deleted stays deleted when the thread is added again');
  await page.waitForSelector('#a2\\.1-words em');
  await page.setInputFiles('#template', { name: 'no.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('no') });
  await page.click('#take-docx');
  await page.waitForSelector('.problem');
  assert.deepEqual(faults.filter(fault => !/4\d\d/.test(fault)), []);
  await context.close();
  step('people and a template from files; words edited, an answer and a passage deleted, and still so when the thread is added again');
}

/* Keys alone: every stop has a visible mark, in the order of the page, and none is a trap. */
{
  const { page, context } = await visit(browser, own.base);
  await open(page, thread);
  await page.waitForSelector('#overview');
  const stops = [];
  await page.evaluate(() => document.activeElement.blur());
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const e = document.activeElement;
      if (e === document.body) return null;
      const style = getComputedStyle(e);
      const box = e.getBoundingClientRect();
      const seen = e.closest('.unseen, .skip') || (box.bottom > 0 && box.top < innerHeight);
      return { name: e.id || e.outerHTML.slice(0, 60), marked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2, seen: Boolean(seen),
        place: [...document.querySelectorAll('*')].indexOf(e) };
    });
    if (!stop || stops.some(before => before.place === stop.place)) break;
    stops.push(stop);
  }
  assert.ok(stops.length > 60, `${stops.length} stops`);
  assert.deepEqual(stops.filter(stop => !stop.marked || !stop.seen), [], 'where the focus is can be seen');
  assert.deepEqual(stops.map(stop => stop.place), stops.map(stop => stop.place).sort((a, b) => a - b), 'the order is that of the page');
  assert.ok(stops.some(stop => stop.name === 'take-pdf') && stops.some(stop => stop.name === 'u2-under'));
  await context.close();
  step(`${stops.length} stops of the Tab key, in order, each with its mark`);
}

/* Narrow, large letters, forced colours. */
for (const [state, options, css] of [
  ['320 pixels wide', { viewport: { width: 320, height: 640 } }],
  ['letters twice as large', { viewport: { width: 1280, height: 900 } }, 'html { font-size: 200% }'],
  ['wide spacing', {}, '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }'],
  ['forced colours', { forcedColors: 'active' }],
]) {
  const { page, context } = await visit(browser, own.base, { bypassCSP: Boolean(css), ...options });
  if (css) await page.addStyleTag({ content: css });
  await sound(page, `the start, ${state}`);
  await open(page, thread);
  await page.waitForSelector('#overview');
  await page.click('#a3\\.8-terms');
  await sound(page, `an answer’s terms, ${state}`);
  await pane(page, 'original');
  await sound(page, `the original, ${state}`);
  await pane(page, 'handout');
  await page.check('input[value=public]');
  await page.waitForSelector('.sees >> text=The public pack leaves out');
  await sound(page, `the briefing, ${state}`);
  await context.close();
}
step('320 pixels, letters twice as large, wide spacing, forced colours: nothing sticks out, axe finds nothing');

/* The service stops in the middle of the work. */
{
  const { page, context } = await visit(browser, own.base);
  await open(page, thread);
  await page.waitForSelector('#overview');
  await page.fill('#line-q2-0', 'We own what we make.');
  await own.stop();
  await page.click('#take-pdf');
  await page.waitForSelector('.problem >> text=Your work is still here');
  const json = JSON.parse(readFileSync(await saved(page, () => page.click('#take-json'), folder), 'utf8'));
  assert.equal(json.lines[0].body, 'We own what we make.');
  await sound(page, 'the service stopped');
  await context.close();
  step('the service stops: it is said, and the work can be saved still');
}
await browser.close();
