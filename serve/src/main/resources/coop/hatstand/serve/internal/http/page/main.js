/* Begins: words first, then the page, drawn again after each change of what it knows. */
import { h, render } from './preact.js';
import { App } from './app.js';
import { atRisk, get, redo, set, undo, watch } from './store.js';
import { tokensFrom } from './service.js';
import { ask } from './token.js';
import { t } from './words.js';
import { begin, look } from './work.js';

const root = document.getElementById('page');
let drawing = false;

function draw() {
  drawing = false;
  document.title = get().briefing ? `${get().briefing.title} · Hatstand` : 'Hatstand';
  render(h(App, get()), root);
}

watch((now, before) => {
  if (now.briefing !== before.briefing || now.audience !== before.audience || now.terms !== before.terms) look();
  if (!drawing) {
    drawing = true;
    queueMicrotask(draw);
  }
});

addEventListener('beforeunload', event => {
  if (atRisk()) event.preventDefault();
});

addEventListener('keydown', event => {
  const typing = event.target.matches('input:not([type=radio], [type=checkbox]), textarea');
  if (!(event.ctrlKey || event.metaKey) || event.altKey || typing || !get().briefing) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) redo(t('page.redone'));
  else undo(t('page.undone'));
});

tokensFrom(ask);
begin(navigator.languages).catch(fault => {
  root.textContent = fault.message;
});
set({});
