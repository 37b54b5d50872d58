/* Filing by hand: each is one step that can be undone, and is said aloud. */
import * as edits from './edits.js';
import { edit, get } from './store.js';
import { focus } from './parts.js';
import { ref, t } from './words.js';

const by = () => t('revise.filed-by-hand');

export function fileUnder(id, question) {
  const { unfiled, responses } = get().briefing;
  const at = unfiled.findIndex(u => u.id === id);
  if (at < 0) return;
  const next = unfiled[at + 1] ?? unfiled[at - 1];
  const made = edits.freshId(get().briefing, 'h');
  edit(edits.file(id, question.id, by()), t('page.filed', ref(id), question.number, ref(made)));
  if (get().briefing.responses !== responses) focus(next ? `${next.id}-under` : 'unfiled-done');
}

export function moveTo(id, from, question) {
  edit(edits.move(id, from, question.id, by()), t('page.moved', ref(id), question.number));
  focus(`${id}-move`);
}

export function alsoUnder(id, question) {
  edit(edits.alsoUnder(id, question.id, by()), t('page.also', ref(id), question.number));
  focus(`${id}-move`);
}

export function notUnder(id, question) {
  edit(edits.notUnder(id, question.id), t('page.not-under', ref(id), question.number));
}

export function unfile(id) {
  const made = edits.freshId(get().briefing, 'u');
  edit(edits.unfile(id, t('revise.unfiled-by-hand')), t('page.unfiled-now', ref(id), ref(made)));
  focus(`${made}-under`);
}
