/* The line to take: one sentence to say aloud, and the answers it rests on. */
import { h } from './preact.js';
import { byId } from './briefing.js';
import * as edits from './edits.js';
import { edit } from './store.js';
import { Area, button, focus, select } from './parts.js';
import { ref, t } from './words.js';

const said = (q, words) => t('page.line.changed', q.number, words);
const change = (q, i, changes, typing) => edit(edits.line(q.id, i, changes), said(q, t('line.label')), typing && `line-${q.id}-${i}-${typing}`);

const toggled = (list, id) => (list.includes(id) ? list.filter(one => one !== id) : [...list, id]);

function rests(b, q, line, i) {
  const candidates = b.responses.filter(r => r.questions.includes(q.id) || line.evidence.includes(r.id));
  const box = r => h('label', { class: 'pick', key: r.id },
    h('input', { type: 'checkbox', checked: line.evidence.includes(r.id), onChange: () => change(q, i, { evidence: toggled(line.evidence, r.id) }) }),
    h('span', { dir: 'auto' }, `${ref(r.id)} ${byId(b.respondents, r.respondent)?.name ?? ''}`));
  return candidates.length > 0 && h('fieldset', { class: 'rests' }, h('legend', null, t('page.line.rests')), h('div', { class: 'picks' }, candidates.map(box)));
}

const others = (b, q, line, i) => {
  const left = b.responses.filter(r => !r.questions.includes(q.id) && !line.evidence.includes(r.id));
  return left.length > 0 && select(t('page.line.other'), {
    id: `line-${q.id}-${i}-other`, value: '', onChange: e => { if (e.target.value) change(q, i, { evidence: [...line.evidence, e.target.value] }); },
  }, [['', t('page.choose')], ...left.map(r => [r.id, `${ref(r.id)} ${byId(b.respondents, r.respondent)?.name ?? ''}`])]);
};

const hats = (b, q, line, i) => b.hats.length > 0 && select(t('page.line.hat'), {
  id: `line-${q.id}-${i}-hat`, value: line.hat ?? '', onChange: e => change(q, i, { hat: e.target.value || null }),
}, [['', t('page.line.any-hat')], ...b.hats.map(hat => [hat.id, hat.name])]);

const pressed = (q, line, i) => h('div', { class: 'pressed' }, h('label', { for: `line-${q.id}-${i}-pressed` }, t('line.if-pressed')),
  h(Area, { id: `line-${q.id}-${i}-pressed`, value: line.ifPressed ?? '', onInput: e => change(q, i, { ifPressed: e.target.value || null }, 'pressed') }));

function more(b, q, line, i) {
  return [
    rests(b, q, line, i),
    h('label', { class: 'pick' }, h('input', { type: 'checkbox', checked: line.front, onChange: e => change(q, i, { front: e.target.checked }) }), h('span', null, t('page.line.front'))),
    h('details', { class: 'more' }, h('summary', null, t('page.line.more')), pressed(q, line, i), others(b, q, line, i), hats(b, q, line, i)),
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
