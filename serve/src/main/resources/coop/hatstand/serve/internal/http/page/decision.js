/* What was decided on a question: its four parts, and the answers that led to it. */
import { h } from './preact.js';
import { decisionWords, PARTS } from './briefing.js';
import { Evidence } from './evidence.js';
import * as edits from './edits.js';
import { edit } from './store.js';
import { Area, button, focus } from './parts.js';
import { t } from './words.js';

const said = (q, words) => t('page.line.changed', q.number, words);
const change = (q, i, changes, typing) => edit(edits.decision(q.id, i, changes), said(q, t('report.decision')), typing && `decision-${q.id}-${i}-${typing}`);

const field = (q, decision, i, part, label) => {
  const id = `decision-${q.id}-${i}-${part}`;
  return h('div', { class: 'part' }, h('label', { for: id }, t(`report.${label}`), h('span', { class: 'unseen' }, `, ${t('page.question', q.number)}`)),
    h(Area, { id, placeholder: t(`page.decision.${label}`), value: decision?.[part] ?? '', onInput: e => change(q, i, { [part]: e.target.value }, part) }));
};

function Decision({ b, q, decision, i }) {
  return h('div', { class: 'decision' },
    PARTS.map(([part, label]) => field(q, decision, i, part, label)),
    decision && h(Evidence, { b, q, line: decision, id: `decision-${q.id}-${i}`, change: evidence => change(q, i, { evidence }) }),
    decision && button({ class: 'quiet', onClick: () => {
      edit(edits.withoutDecision(q.id, i), said(q, t('page.decision.removed')));
      focus(`decision-${q.id}-0-decision`);
    } }, t('page.decision.remove')));
}

/** Folded until somebody decides. */
export function Decisions({ b, q }) {
  const made = (b.decisions ?? []).filter(decision => decision.question === q.id);
  return h('details', { class: 'decisions', open: made.length > 0 },
    h('summary', null, t('report.decided'), h('span', { class: 'unseen' }, `, ${t('page.question', q.number)}`)),
    (made.length ? made : [null]).map((decision, i) => h(Decision, { key: `${q.id}-${i}`, b, q, decision, i })),
    made.length > 0 && decisionWords(made.at(-1)) && button({ class: 'quiet', onClick: () => {
      edit(edits.decision(q.id, made.length, {}));
      focus(`decision-${q.id}-${made.length}-decision`);
    } }, t('page.decision.another')));
}
