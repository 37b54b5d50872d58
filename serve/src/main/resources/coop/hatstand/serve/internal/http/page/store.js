/* What the page knows, and the way back from every edit. Nothing of it outlives the page. */
const STEPS = 500;
const watchers = [];

let state = {
  language: 'en', languages: ['en'], ready: false, busy: '', problem: '', said: '',
  briefing: null, opened: null, kept: null, past: [], future: [], typing: null,
  asking: null, edits: [], panel: null, quote: '', dragging: null, joining: false, files: [], template: null,
  audience: 'spokesperson', terms: '', hats: [], paper: 'a4', report: null, checking: false,
};

export const get = () => state;
export const watch = watcher => watchers.push(watcher);

export function set(changes) {
  const before = state;
  state = { ...state, ...changes };
  watchers.forEach(watcher => watcher(state, before));
}

/** One step that can be undone; what is typed into one field is one step. */
export function edit(change, said = '', typing = null) {
  const briefing = change(state.briefing);
  if (briefing === state.briefing) return;
  const goesOn = typing !== null && typing === state.typing;
  const past = goesOn ? state.past : [...state.past, { briefing: state.briefing, said }].slice(-STEPS);
  set({ briefing, past, future: [], typing, said });
}

/** Takes up another briefing, as one step if there was one before. */
export function open(briefing, changes = {}) {
  const past = state.briefing && changes.past === undefined ? [...state.past, { briefing: state.briefing, said: '' }] : [];
  set({ briefing, future: [], typing: null, panel: null, report: null, ...changes, past });
}

export function undo(word) {
  const last = state.past.at(-1);
  if (!last) return;
  set({
    briefing: last.briefing, past: state.past.slice(0, -1), typing: null, panel: null, said: last.said ? `${word}: ${last.said}` : word,
    future: [...state.future, { briefing: state.briefing, said: last.said }],
  });
}

export function redo(word) {
  const next = state.future.at(-1);
  if (!next) return;
  set({
    briefing: next.briefing, future: state.future.slice(0, -1), typing: null, panel: null, said: next.said ? `${word}: ${next.said}` : word,
    past: [...state.past, { briefing: state.briefing, said: next.said }],
  });
}

export const saved = () => state.briefing === state.kept;

/** Whether leaving would lose what a person did: what was only read can be read again. */
export const atRisk = () => state.briefing !== null && !saved() && state.briefing !== state.opened;
