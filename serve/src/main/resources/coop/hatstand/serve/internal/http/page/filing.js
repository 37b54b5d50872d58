/* Filing by hand: each is one step that can be undone, and is said aloud. */
import * as edits from './edits.js';
import { giveTo } from './people-edits.js';
import { fileAll, splitPassage } from './passage-edits.js';
import { edit, get, set } from './store.js';
import { focus } from './parts.js';
import { byId } from './briefing.js';
import { plain } from './blocks.js';
import { blocksOf } from './bodies.js';
import { n, ref, t } from './words.js';

const by = () => t('revise.filed-by-hand');

/** Where the focus goes when a passage is dealt with: to the next, in the same way of working. */
export function onwards(at, unfiled, part = '') {
  const next = unfiled[at] ?? unfiled[at - 1];
  focus(next ? `${next.id}${part}` : 'unfiled-done');
}

export function fileUnder(id, question, part = '-under') {
  const { unfiled, responses } = get().briefing;
  const at = unfiled.findIndex(u => u.id === id);
  if (at < 0) return;
  const made = edits.freshId(get().briefing, 'h');
  edit(edits.file(id, question.id, by()), t('page.filed', ref(id), question.number, ref(made)));
  if (get().briefing.responses !== responses) onwards(at, get().briefing.unfiled, part);
}

/** Files what a person let stand in the list of suggestions. */
export function fileSuggested(pairs) {
  if (pairs.length) edit(fileAll(pairs, by()), n('page.suggested.done', pairs.length));
  set({ panel: null });
  onwards(0, get().briefing.unfiled);
}

/** Splits a passage; the focus is on the part that was meant. */
export function splitAt(id, parts, meant = 1) {
  const before = new Set(get().briefing.unfiled.map(u => u.id));
  edit(splitPassage(id, parts), t('page.split.done', ref(id)));
  const fresh = get().briefing.unfiled.filter(u => !before.has(u.id)).map(u => u.id);
  set({ panel: null });
  focus([id, ...fresh][meant] ?? id);
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

export function give(id, who) {
  edit(giveTo(id, who.id), t('page.given', ref(id), who.name));
  focus(`${id}-move`);
}

/** Deleted words stay known by a notice, so that reading the thread anew does not bring them back. */
const deleted = (id, respondent, body) => t('revise.deleted', ref(id), byId(get().briefing.respondents, respondent)?.name ?? '', plain(blocksOf(body)));

export function removeAnswer(id) {
  const r = byId(get().briefing.responses, id);
  edit(edits.withoutAnswer(id, deleted(id, r.respondent, r.original ?? r.body)), t('page.deleted', ref(id)));
  focus(r.questions[0] && `line-${r.questions[0]}-0`);
}

export function removePassage(id, part = '-under') {
  const { unfiled } = get().briefing;
  const at = unfiled.findIndex(u => u.id === id);
  edit(edits.withoutPassage(id, deleted(id, unfiled[at].respondent, unfiled[at].body)), t('page.deleted', ref(id)));
  onwards(at, get().briefing.unfiled, part);
}

export function unfile(id) {
  const made = edits.freshId(get().briefing, 'u');
  edit(edits.unfile(id, t('revise.unfiled-by-hand')), t('page.unfiled-now', ref(id), ref(made)));
  focus(`${made}-under`);
}
