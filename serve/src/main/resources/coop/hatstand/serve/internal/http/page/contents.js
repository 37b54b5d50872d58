/* The way through the briefing; a passage can be dropped on a question here. */
import { h } from './preact.js';
import { target } from './drag.js';
import { memo, short } from './parts.js';
import { n, t } from './words.js';

const entry = (href, number, words, count, extra = {}) => h('li', null, h('a', { href, ...extra },
  h('span', { class: 'number' }, number), h('span', { class: 'entry', dir: 'auto' }, words), count));

export const Contents = memo(({ questions, counts, unfiled }) => {
  const heard = counts.split(',').map(Number);
  return h('nav', { class: 'contents', 'aria-label': t('pack.contents') }, h('ul', null,
    entry('#overview', '', t('page.overview'), null),
    unfiled > 0 && entry('#unfiled', '', t('page.unfiled'), h('span', { class: 'count todo' }, unfiled)),
    questions.map((q, i) => h('li', { key: q.id }, h('a', { class: 'question-entry', href: `#${q.id}`, title: q.text, ...target(q) },
      h('span', { class: 'number' }, q.number), h('span', { class: 'entry', dir: 'auto' }, short(q.parts[0] ?? q.text, 64)),
      h('span', { class: 'count' }, h('span', { 'aria-hidden': 'true' }, heard[i]), h('span', { class: 'unseen' }, n('count.people', heard[i])))))),
    entry('#people', '', t('back.people'), null),
    entry('#pack', '', t('page.pack'), null, { class: 'to-pack' })));
});
