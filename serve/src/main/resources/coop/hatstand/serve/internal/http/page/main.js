/* Begins: words first, then the page, drawn again after each change of what it knows. */
import { h, render } from './preact.js';
import { App } from './app.js';
import { find, watchWork } from './copy.js';
import { add } from './start.js';
import { keep } from './saving.js';
import { atRisk, get, redo, set, undo, watch } from './store.js';
import { tokensFrom } from './service.js';
import { together } from './sync.js';
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
  if (now.briefing !== before.briefing || now.audience !== before.audience || now.terms !== before.terms || now.hats !== before.hats) look();
  watchWork(now, before);
  if (!now.briefing && before.briefing) find();
  if (!drawing) {
    drawing = true;
    queueMicrotask(draw);
  }
});

addEventListener('beforeunload', event => {
  if (atRisk()) event.preventDefault();
});

/** Saves, submits, undoes: by the keys that do so everywhere. */
addEventListener('keydown', event => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const typing = event.target.matches('input:not([type=radio], [type=checkbox]), textarea');
  const key = event.key.toLowerCase();
  const acts = {
    s: () => get().briefing && keep(),
    enter: () => event.target.closest('form')?.requestSubmit(),
    y: () => !typing && get().briefing && redo(t('page.redone')),
    z: () => !typing && get().briefing && (event.shiftKey ? redo(t('page.redone')) : undo(t('page.undone'))),
  };
  if (!acts[key] || ('yz'.includes(key) && typing)) return;
  event.preventDefault();
  acts[key]();
});

/** Files may be dropped anywhere, at any time. */
const carries = event => event.dataTransfer?.types.includes('Files');
addEventListener('dragover', event => { if (carries(event)) { event.preventDefault(); if (!get().over) set({ over: true }); } });
addEventListener('dragleave', event => { if (!event.relatedTarget && get().over) set({ over: false }); });
addEventListener('drop', event => {
  if (!carries(event)) return;
  event.preventDefault();
  const { briefing, view } = get();
  const checks = Boolean(briefing) && view === 'check';
  if (checks) set({ toCheck: event.dataTransfer.files[0] ?? null });
  else if (event.dataTransfer.files.length) add(event.dataTransfer.files);
  set({ over: false, joining: Boolean(briefing) && !checks });
});

/** What is printed is the handout, all of it. */
addEventListener('beforeprint', () => { set({ printing: true }); draw(); });
addEventListener('afterprint', () => set({ printing: false }));

tokensFrom(ask);
together();
begin(navigator.languages).catch(fault => {
  root.textContent = fault.message;
});
find();
set({});
