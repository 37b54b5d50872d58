/* Filing by hand: each is one step that can be undone, and is said aloud. */
import * as edits from './edits.js';
import { edit, get } from './store.js';
import { focus } from './parts.js';
import { byId } from './briefing.js';
import { blocks, plain as plainWords } from './markdown.js';
import { ref, t } from './words.js';

const plain = body => plainWords(blocks(body));

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

/** Deleted words stay known by a notice, so that reading the thread anew does not bring them back. */
const deleted = (id, respondent, body) => t('revise.deleted', ref(id), byId(get().briefing.respondents, respondent)?.name ?? '', plain(body));

export function removeAnswer(id) {
  const r = byId(get().briefing.responses, id);
  edit(edits.withoutAnswer(id, deleted(id, r.respondent, r.original ?? r.body)), t('page.deleted', ref(id)));
  focus(r.questions[0] && `line-${r.questions[0]}-0`);
}

export function removePassage(id) {
  const { unfiled } = get().briefing;
  const at = unfiled.findIndex(u => u.id === id);
  const next = unfiled[at + 1] ?? unfiled[at - 1];
  edit(edits.withoutPassage(id, deleted(id, unfiled[at].respondent, unfiled[at].body)), t('page.deleted', ref(id)));
  focus(next ? `${next.id}-under` : 'unfiled-done');
}

export function unfile(id) {
  const made = edits.freshId(get().briefing, 'u');
  edit(edits.unfile(id, t('revise.unfiled-by-hand')), t('page.unfiled-now', ref(id), ref(made)));
  focus(`${made}-under`);
}
