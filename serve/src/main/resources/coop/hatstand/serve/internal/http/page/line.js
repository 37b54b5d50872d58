/* The line to take: one sentence to say aloud, and the answers it rests on. */
import { h } from './preact.js';
import { Evidence } from './evidence.js';
import * as edits from './edits.js';
import { edit } from './store.js';
import { Area, button, focus, select } from './parts.js';
import { t } from './words.js';

const said = (q, words) => t('page.line.changed', q.number, words);
const change = (q, i, changes, typing) => edit(edits.line(q.id, i, changes), said(q, t('line.label')), typing && `line-${q.id}-${i}-${typing}`);

const hats = (b, q, line, i) => b.hats.length > 0 && select(t('page.line.hat'), {
  id: `line-${q.id}-${i}-hat`, value: line.hat ?? '', onChange: e => change(q, i, { hat: e.target.value || null }),
}, [['', t('page.line.any-hat')], ...b.hats.map(hat => [hat.id, hat.name])]);

const pressed = (q, line, i) => h('div', { class: 'pressed' }, h('label', { for: `line-${q.id}-${i}-pressed` }, t('line.if-pressed')),
  h(Area, { id: `line-${q.id}-${i}-pressed`, value: line.ifPressed ?? '', onInput: e => change(q, i, { ifPressed: e.target.value || null }, 'pressed') }));

function more(b, q, line, i) {
  return [
    h(Evidence, { b, q, line, id: `line-${q.id}-${i}`, change: evidence => change(q, i, { evidence }) }),
    h('label', { class: 'pick' }, h('input', { type: 'checkbox', checked: line.front, onChange: e => change(q, i, { front: e.target.checked }) }), h('span', null, t('page.line.front'))),
    h('details', { class: 'more' }, h('summary', null, t('page.line.more')), pressed(q, line, i), hats(b, q, line, i)),
    button({ class: 'quiet', onClick: () => {
      edit(edits.withoutLine(q.id, i), said(q, t('page.line.removed')));
      focus(`line-${q.id}-0`);
    } }, t('page.line.remove')),
  ];
}

export function Line({ b, q, line, i }) {
  const id = `line-${q.id}-${i}`;
  return h('div', { class: 'line' },
    h('label', { for: id, class: 'kicker' }, t('line.label'), h('span', { class: 'unseen' }, `, ${t('page.question', q.number)}`)),
    h(Area, { id, class: 'ruled', rows: 2, placeholder: t('line.prompt'), value: line?.body ?? '', onInput: e => change(q, i, { body: e.target.value }, 'body') }),
    line && (line.body.trim() || line.evidence.length > 0) && h('div', { class: 'about' }, more(b, q, line, i)));
}
