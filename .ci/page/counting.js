/* Counts what a person does: keys pressed (each held-down Ctrl or Shift goes with its key) and clicks. */
export async function counting(page) {
  const count = { keys: 0, clicks: 0, typed: 0 };
  await page.exposeFunction('pressed', (kind, by) => { count[kind] += by; });
  await page.addInitScript(() => {
    addEventListener('keydown', event => {
      if (['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) return;
      const typing = event.key.length === 1 && !event.ctrlKey && event.target.matches('textarea:not([readonly]), input:not([type=radio], [type=checkbox])');
      window.pressed(typing ? 'typed' : 'keys', 1);
    }, true);
    addEventListener('pointerdown', event => { if (event.isTrusted) window.pressed('clicks', 1); }, true);
  });
  return count;
}

export const told = count => `${count.keys} keys, ${count.clicks} clicks, ${count.typed} letters typed`;
