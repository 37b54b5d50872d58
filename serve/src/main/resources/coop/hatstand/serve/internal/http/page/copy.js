/* A copy of the work on this device, if the person wants one: in the browser's own store (IndexedDB), and nowhere else. */
import { changed, get, set } from './store.js';

const PAUSE = 150;
let timer;

const asked = request => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});

/** Opened once, so that a page that is being closed can still write. */
let base;

async function store(mode) {
  base ??= new Promise((done, failed) => {
    const opening = indexedDB.open('hatstand', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('copies', { keyPath: 'key' });
    asked(opening).then(done, failed);
  });
  return (await base).transaction('copies', mode).objectStore('copies');
}

/** The copies there are, the latest first; none where the browser keeps none. */
export async function find() {
  const copies = await store('readonly').then(kept => asked(kept.getAll())).catch(() => []);
  set({ copies: copies.sort((a, b) => b.at - a.at) });
}

async function write() {
  clearTimeout(timer);
  const { keeping, briefing, discussions, read, partable, copyKey, audience, terms } = get();
  if (!keeping || !briefing) return;
  await store('readwrite').then(kept => asked(kept.put({ key: copyKey, at: Date.now(), briefing, discussions, read: read === briefing, partable, audience, terms })))
    .catch(() => set({ keeping: false }));
}

/** Writes a copy a moment after each change, and at once when the page may go away. */
export function watchWork(now, before) {
  if (now.keeping && (now.briefing !== before.briefing || now.discussions !== before.discussions || !before.keeping || now.audience !== before.audience || now.terms !== before.terms)) {
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE);
  }
  if (now.keeping === null && !now.copyAsked && now.briefing !== before.briefing && changed()) set({ copyAsked: true });
}

addEventListener('visibilitychange', write);
addEventListener('pagehide', write);

export function keepCopy() {
  set({ keeping: true, copyAsked: false });
}

export async function forget(key) {
  clearTimeout(timer);
  if (get().copyKey === key) set({ keeping: false });
  await store('readwrite').then(kept => asked(kept.delete(key))).catch(() => {});
  await find();
}

/** Goes on with a copy, as it was. */
export function goOn(copy) {
  const { briefing, discussions, partable, audience, terms, key } = copy;
  set({ briefing, discussions, partable, audience, terms, copyKey: key, opened: briefing, read: copy.read ? briefing : null, kept: null, past: [], future: [], keeping: true, copyAsked: false, problem: '', left: null, view: 'work' });
}
