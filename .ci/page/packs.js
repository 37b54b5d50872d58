/* Packs as web pages, opened as files: axe finds nothing, wide or narrow, in the light or the dark; nobody is asked for anything, no script runs, and references lead somewhere. */
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { launch, sound } from './browser.js';

const [, , pictures, ...files] = process.argv;
const browser = await launch();
for (const file of files) {
  const address = pathToFileURL(file).href;
  for (const [name, options] of Object.entries({
    desktop: { viewport: { width: 1280, height: 900 } },
    phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
    dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  })) {
    const context = await browser.newContext({ bypassCSP: false, ...options });
    const page = await context.newPage();
    const faults = [];
    page.on('console', message => faults.push(message.text()));
    page.on('request', request => request.url() === address || faults.push(`asks ${request.url()}`));
    await page.goto(address);
    await sound(page, `${file}, ${name}`);
    const dangling = await page.evaluate(() => [...document.querySelectorAll('a[href^="#"]')].filter(a => !document.getElementById(a.getAttribute('href').slice(1))).map(a => a.outerHTML));
    assert.deepEqual(dangling, [], 'references lead somewhere');
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('header .kicker')).fontWeight), '600', 'the policy lets the style sheet in');
    assert.deepEqual(faults, [], `${file}, ${name}`);
    if (pictures !== '-') await page.screenshot({ path: `${pictures}/${name}.png` });
    if (pictures !== '-' && name === 'desktop') await page.pdf({ path: `${pictures}/print.pdf`, preferCSSPageSize: true, format: 'A4' });
    await context.close();
  }
}
await browser.close();
