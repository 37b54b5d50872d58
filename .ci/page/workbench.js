/* The whole job, as somebody new to it does it: a copied page with mistakes put right, passages filed, a reload in the middle, a pack made. Arguments: the service's address, the
   founding thread, the copied page, a folder for what it saves, and, if pictures are wanted, a folder for these. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { launch, saved, sound, visit } from './browser.js';
import { counting, told } from './counting.js';

const [base, threadFile, pageFile, folder, pictures] = process.argv.slice(2);
const step = words => console.log(`   ${words} (${Math.round(performance.now() / 1000)} s)`);
const picture = (page, name, options = {}) => pictures && page.screenshot({ path: `${pictures}/${name}.png`, ...options });
const text = file => execFileSync('unzip', ['-p', file], { encoding: 'utf8', maxBuffer: 1 << 26 });
const focused = (page, id) => page.waitForFunction(wanted => document.activeElement.id === wanted, id);
const heard = (page, words) => page.waitForFunction(said => document.querySelector('.said').textContent.includes(said), words);
const still = page => page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
/** Suggestions come when they come, and are nobody's work. */
const unhinted = b => ({ ...b, unfiled: b.unfiled.map(u => ({ ...u, perhaps: [], hints: [] })) });

/** Puts words in a field, letter by letter, in place of those in it. */
async function type(page, field, words) {
  await page.click(field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(words);
}
mkdirSync(folder, { recursive: true });
const browser = await launch();

async function start(words, options = {}) {
  const visited = await visit(browser, base, { viewport: { width: 1440, height: 900 }, ...options });
  const count = await counting(visited.page);
  await visited.page.reload();
  await visited.page.waitForSelector('#paste');
  await visited.page.evaluate(all => navigator.clipboard.writeText(all), words);
  await visited.page.focus('#paste');
  await visited.page.keyboard.press('Control+V');
  await visited.page.keyboard.press('Control+Enter');
  await visited.page.waitForSelector('#right-no');
  return { ...visited, count };
}

const briefing = async page => JSON.parse(readFileSync(await saved(page, () => page.keyboard.press('Control+S'), folder), 'utf8'));

/* The founding thread. */
{
  const { page, context, count, faults } = await start(readFileSync(threadFile, 'utf8'));
  await page.waitForSelector('#right:has-text("4 posts, 4 people, 8 questions: right?")');
  await page.click('#right-yes');
  await focused(page, 'u1');
  await page.keyboard.press('2');
  await focused(page, 'u2');
  await page.keyboard.press('x');
  await type(page, '#line-q2-0', 'Owners who do the work look after it for years.');
  await page.locator('#q2 .rests label', { hasText: 'A2.1' }).click();
  await page.locator('#q2 label', { hasText: 'On the front page' }).click();
  await page.waitForSelector('.paper >> text=Owners who do the work');
  assert.match(await page.textContent('.paper .kicker'), /not for release/i);
  await page.hover('#a2\\.1-words');
  await page.waitForSelector('.original .piece.lit[data-of="a2.1"]');
  await picture(page, 'page-desktop');
  const zip = await saved(page, () => page.click('#take-all'), folder);
  assert.match(execFileSync('unzip', ['-l', zip], { encoding: 'utf8' }), /\.pdf[\s\S]*\.docx[\s\S]*\.md/);
  const b = await briefing(page);
  assert.equal(b.responses.length, 10);
  assert.equal(b.unfiled.length, 0);
  assert.deepEqual(faults, []);
  await context.close();
  step(`the founding thread, from paste to packs: ${told(count)}`);
}

/* A copied page: one post glued to another, the wrong person for the convener, ten passages without a label. */
{
  const { page, context, count, faults } = await start(readFileSync(pageFile, 'utf8'));
  await page.waitForSelector('#right:has-text("12 posts, 11 people, 6 questions: right?")');
  await sound(page, 'the question whether all was read rightly');
  await page.click('#right-no');
  await focused(page, 'reading');
  await page.click('#post-open-0-5');
  await sound(page, 'a post open to be split');
  await picture(page, 'page-reading', { clip: { x: 0, y: 0, width: 1440, height: 900 } });
  await page.click('.begins:has-text("A new post begins here") >> nth=1');
  await page.waitForSelector('h1:has-text("13 posts, 12 people, 6 questions")');
  await focused(page, 'post-by-0-6');
  assert.equal(await page.inputValue('#post-by-0-6'), 'Edda Flint');
  await page.click('#r2-more');
  await page.click('#r2-convener');
  await heard(page, 'Bram Sedge asked the questions');
  await type(page, '#r1-name', 'Ilse Thorn');
  await sound(page, 'what was read, put right');
  await page.click('#reading-done');
  await page.waitForSelector('.offer');
  await page.click('#copy-yes');
  step(`a wrong join, a wrong convener and a wrong name put right: ${told(count)}`);

  const before = { ...count };
  const key = { 'Thank you, Ilse': '0', 'I take lettuce': 'p', 'Speaking for': 'x', Mice: 'p', 'In five years': '6', 'The town could': 'p', 'Seeds from': 'p', 'This is wonderful': 'x' };
  const answers = { 'I take lettuce': '1', 'My grandmother': '2', Mice: '3', 'Tins would': '4', 'The town could': '5', 'I give back double': '1', 'Seeds from': '2', Crossing: '3', 'An evening': '4', 'Please do not': 'x' };
  await page.locator('.passage').first().focus();
  for (let i = 0; i < 60; i++) {
    const now = await page.evaluate(() => { const e = document.activeElement.closest('.passage'); return e && { id: e.id, words: e.querySelector('.words').textContent, several: e.querySelectorAll('.words > p').length > 1 }; });
    if (!now) break;
    const begins = Object.keys({ ...key, ...answers }).find(words => now.words.trim().startsWith(words));
    assert.ok(begins, `a passage nobody planned for: ${now.words}`);
    const way = now.several && key[begins] === 'p' ? 'p' : answers[begins] ?? key[begins];
    if (way === '0' && await page.locator('.passage').count() === 1) break;
    await page.keyboard.press(way);
    await page.waitForFunction(([id, p]) => {
      const next = document.activeElement.closest('.passage');
      return next ? next.id !== id || p && next.querySelectorAll('.words > p').length < 2 : !document.querySelector('.passage');
    }, [now.id, way === 'p']);
    if (i === 6) {
      await page.waitForTimeout(500);
      const at = await briefing(page);
      await page.reload();
      await page.waitForSelector('.continue');
      await sound(page, 'the start with a copy of earlier work');
      await page.click('.continue');
      await page.waitForSelector('#overview');
      assert.deepEqual(unhinted(await briefing(page)), unhinted(at), 'a reload in the middle loses nothing');
      assert.equal(await page.locator('.original .post').count(), 13, 'the original is there as well');
      await page.locator('.passage').first().focus();
    }
  }
  const b = await briefing(page);
  assert.equal(b.respondents.length, 12);
  assert.equal(b.respondents.find(r => r.convener).name, 'Bram Sedge');
  assert.ok(b.responses.some(r => r.body.startsWith('Only herbs') && b.respondents.find(p => p.id === r.respondent).name === 'Edda Flint'));
  const by = start => b.responses.find(r => r.body.startsWith(start))?.questions[0];
  for (const [start, question] of Object.entries(answers)) if (question !== 'x') assert.equal(by(start), `q${question}`, start);
  step(`ten passages without a label filed, with a reload in the middle: ${count.keys - before.keys} keys, ${count.clicks - before.clicks} clicks`);

  await type(page, '#line-q2-0', 'What we share here keeps.');
  await page.click('input[value=public]');
  await page.waitForSelector('.paper .kicker:has-text("For release")');
  await still(page);
  await sound(page, 'the workbench with the public pack');
  const zip = await saved(page, () => page.click('#take-all'), folder);
  assert.match(zip, /-public\.zip$/);
  assert.doesNotMatch(text(zip), /Ivo Marsh/);
  step(`the whole job on a copied page of twelve people: ${told(count)}`);
  await page.click('#start-again');
  await page.waitForSelector('#bring-back');
  await page.click('#bring-back');
  await page.waitForSelector('#line-q2-0');
  assert.equal(await page.inputValue('#line-q2-0'), 'What we share here keeps.');
  step('started again by mistake, and brought back');
  assert.deepEqual(faults, []);
  await context.close();
}

/* Thirty passages, one key each. */
{
  const questions = ['What do you bake?', 'Who eats it?', 'Where do you bake?', 'What does it cost?', 'What goes wrong?', 'Who helps?', 'What comes next?'];
  const wood = ['Beech', 'Oak', 'Ash', 'Birch', 'Pine', 'Elm'];
  const people = Array.from({ length: 30 }, (_, i) => `=== ${wood[i % 6]} ${'ABCDE'[Math.floor(i / 6)]}ndersen\nSomething ${wood[(i + 1) % 6].toLowerCase()} said on day ${i + 1}, quietly.\n`);
  const { page, context, count, faults } = await start(`=== Mo Rye\nPlease tell me:\n\n${questions.map((q, i) => `${i + 1}. ${q}`).join('\n')}\n\n${people.join('\n')}`);
  const many = await page.locator('.contents .todo').textContent();
  assert.equal(many, '30');
  const before = { ...count };
  await page.keyboard.press('Tab');
  await page.locator('#right-yes').press('Enter');
  await focused(page, 'u1');
  for (let i = 0; i < 30; i++) {
    const id = await page.evaluate(() => document.activeElement.id);
    await page.keyboard.press(String((i % 7) + 1));
    await page.waitForFunction(was => document.activeElement.id !== was && document.activeElement.closest('.passage, #unfiled-done'), id);
  }
  await focused(page, 'unfiled-done');
  const used = count.keys - before.keys;
  assert.equal(count.clicks, 0);
  assert.ok(used <= 45, `${used} keys`);
  for (let i = 0; i < 30; i++) await page.keyboard.press('Control+z');
  await page.waitForSelector('#u30, .passage >> nth=11');
  await page.locator('#u1').focus();
  await page.keyboard.press('?');
  await page.waitForSelector('.keys dl');
  await sound(page, 'the keys explained');
  await page.keyboard.press('s');
  await focused(page, 'u1-split');
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.contents .todo').textContent === '31');
  await sound(page, 'a passage split');
  assert.deepEqual(faults, []);
  await context.close();
  step(`thirty passages filed with ${used} keys and no mouse; undone; one split at the cursor`);
}

/* For the call, on a telephone, in the dark, without the service. */
{
  const { page, context, faults } = await start(readFileSync(threadFile, 'utf8'), { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true });
  await page.click('#right-yes');
  await page.fill('#line-q1-0', 'Still small, and growing: what it lacks is people who know of it.');
  await page.fill('#decline', 'Who left, and why');
  await still(page);
  await picture(page, 'page-phone');
  await page.click('#pane-original');
  await page.waitForSelector('.original .piece');
  await sound(page, 'the original on a phone, in the dark');
  await page.click('#pane-handout');
  await sound(page, 'the handout on a phone, in the dark');
  await page.waitForTimeout(300);
  await context.setOffline(true);
  await page.click('#view-call');
  await page.waitForSelector('.big-line >> text=Still small');
  await page.keyboard.press('d');
  await page.waitForSelector('.call-panel >> text=Who left');
  await page.keyboard.press('2');
  await page.waitForSelector('.saying h2 >> text=key aims');
  await page.keyboard.press('1');
  await sound(page, 'the call');
  await picture(page, 'page-call-dark');
  await page.keyboard.press('Escape');
  await focused(page, 'view-call');
  await page.click('#view-rehearse');
  await focused(page, 'rehearse');
  for (let i = 0; i < 5; i++) await page.keyboard.press(' ');
  await sound(page, 'the rehearsal');
  await page.keyboard.press('Escape');
  await page.click('#pane-handout');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.paper').isVisible(), true);
  assert.equal(await page.locator('.bar, .sheet, .pack').evaluateAll(all => all.some(e => e.offsetParent)), false, 'what is printed is the handout');
  assert.deepEqual(faults.filter(fault => !/ERR_INTERNET|offline/i.test(fault)), []);
  await context.close();
  step('the call and the rehearsal on a phone, in the dark, without the service; print is the handout');
}
await browser.close();
