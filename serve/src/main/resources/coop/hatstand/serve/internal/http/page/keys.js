/* One key for each passage that has the focus: a number files it, and the focus moves on. */
import { fileUnder, removePassage, splitAt } from './filing.js';
import { byId } from './briefing.js';
import { focus } from './parts.js';
import { suggested } from './passage-edits.js';
import { selectedIn } from './split.js';
import { get, set, undo } from './store.js';
import { t } from './words.js';

const WAIT = 1200;
let typed = '';
let timer;

/** Questions by what is typed for them: their numbers where these are plain, else their places. */
export function numbering(questions) {
  const plain = questions.every(q => /^\d{1,2}$/.test(q.number)) && new Set(questions.map(q => q.number)).size === questions.length;
  return new Map(questions.map((q, i) => [plain ? q.number : String(i + 1), q]));
}

function number(id, digit) {
  const by = numbering(get().briefing.questions);
  clearTimeout(timer);
  typed += digit;
  const longer = [...by.keys()].some(key => key.length > typed.length && key.startsWith(typed));
  if (longer) {
    set({ said: t('page.keys.typed', typed) });
    timer = setTimeout(() => settle(id, by), WAIT);
  } else settle(id, by);
}

function settle(id, by) {
  clearTimeout(timer);
  const question = by.get(typed) ?? (typed.length === 2 ? by.get(typed[1]) : undefined);
  const was = typed;
  typed = '';
  if (question) fileUnder(id, question, '');
  else if (was) set({ said: t('page.keys.no-question', was) });
}

function to(id, step) {
  const { unfiled } = get().briefing;
  const next = unfiled[unfiled.findIndex(u => u.id === id) + step];
  if (next) focus(next.id);
}

/** The suggestion first in the list is taken, if there is one. */
function accept(id) {
  const { unfiled, questions } = get().briefing;
  const [first] = suggested(byId(unfiled, id));
  if (first) fileUnder(id, byId(questions, first.question), '');
}

function split(id) {
  const parts = selectedIn(byId(get().briefing.unfiled, id).body, id);
  if (parts) return splitAt(id, parts, 1);
  set({ panel: `${id}/split` });
  focus(`${id}-split`);
}

/** In its paragraphs, each a passage of its own. */
const paragraphs = id => splitAt(id, byId(get().briefing.unfiled, id).body.split(/\n{2,}/), 0);

const KEYS = {
  j: id => to(id, 1), ArrowDown: id => to(id, 1), k: id => to(id, -1), ArrowUp: id => to(id, -1),
  x: id => removePassage(id, ''), s: split, p: paragraphs, z: id => { undo(t('page.undone')); focus(byId(get().briefing.unfiled, id) ? id : get().briefing.unfiled[0]?.id); },
  '?': () => set({ help: !get().help }), Enter: (id) => (typed ? settle(id, numbering(get().briefing.questions)) : accept(id)),
};

/** What a key does on a passage; keys typed into fields are theirs. */
export function pressed(event, id) {
  if (event.target.id !== id || event.ctrlKey || event.metaKey || event.altKey) return;
  const digit = /^\d$/.test(event.key);
  if (digit && (typed || event.key !== '0')) number(id, event.key);
  else if (event.key === '0') to(id, 1);
  else if (KEYS[event.key]) KEYS[event.key](id);
  else return;
  event.preventDefault();
}
