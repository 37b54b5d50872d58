/* What the page knows, and the way back from every edit. Nothing of it outlives the page unless a copy is kept. */
const STEPS = 500;
const watchers = [];

export const NO_FILTER = { words: '', hat: '', terms: '', state: '' };

const EMPTY = {
  briefing: null, discussions: [], partable: false, beside: {}, opened: null, read: null, kept: null, past: [], future: [], typing: null, left: null,
  edits: [], panel: null, quote: '', dragging: null, joining: false, files: [], report: null, handout: null, checking: false,
  looked: false, view: 'work', toCheck: null, pane: 'work', filter: NO_FILTER, seek: '', show: '', help: false, copyKey: 0, keeping: null, copyAsked: false, hats: [],
};

let state = {
  ...EMPTY, language: 'en', languages: ['en'], ready: false, busy: '', problem: '', field: '', said: '', asking: null, copies: [],
  over: false, printing: false, template: null, audience: 'spokesperson', terms: '', paper: 'a4',
};

export const get = () => state;
export const watch = watcher => watchers.push(watcher);

export function set(changes) {
  const before = state;
  state = { ...state, ...changes };
  watchers.forEach(watcher => watcher(state, before));
}

const snapshot = said => ({ briefing: state.briefing, discussions: state.discussions, read: state.read, said });

/** One step that can be undone; what is typed into one field is one step. */
export function edit(change, said = '', typing = null) {
  const briefing = change(state.briefing);
  if (briefing === state.briefing) return;
  const goesOn = typing !== null && typing === state.typing;
  const past = goesOn ? state.past : [...state.past, snapshot(said)].slice(-STEPS);
  set({ briefing, past, future: [], typing, said });
}

/** Takes up another briefing, as one step if there was one before. */
export function open(briefing, changes = {}) {
  const past = state.briefing && changes.past === undefined ? [...state.past, snapshot('')] : [];
  set({ briefing, future: [], typing: null, panel: null, report: null, handout: null, left: null, ...changes, past });
}

const back = (step, word, changes) => set({ briefing: step.briefing, discussions: step.discussions, read: step.read, typing: null, panel: null, said: step.said ? `${word}: ${step.said}` : word, ...changes });

export function undo(word) {
  const last = state.past.at(-1);
  if (last) back(last, word, { past: state.past.slice(0, -1), future: [...state.future, snapshot(last.said)] });
}

export function redo(word) {
  const next = state.future.at(-1);
  if (next) back(next, word, { future: state.future.slice(0, -1), past: [...state.past, snapshot(next.said)] });
}

/** Clears the table; what was on it can be brought back until something else is read. */
export const clear = () => set({ ...EMPTY, left: { ...state, left: null }, problem: '', field: '', said: '' });
export const bringBack = () => set({ ...state.left, left: null, copies: state.copies });

export const saved = () => state.briefing === state.kept;
export const changed = () => state.briefing !== null && state.briefing !== state.opened;

/** Whether leaving would lose what a person did: what was only read can be read again, and a copy is a copy. */
export const atRisk = () => changed() && !saved() && !state.keeping;
