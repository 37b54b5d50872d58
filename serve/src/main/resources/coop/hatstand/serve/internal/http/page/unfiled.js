/* What names no question, with the reason, in its author's words: never out of sight until a person files it. */
import { h, Component } from './preact.js';
import { byId, inDoubt } from './briefing.js';
import { grip } from './drag.js';
import { fileUnder, removePassage } from './filing.js';
import { Words } from './words-of.js';
import { button, chip, questionChoices, select } from './parts.js';
import { n, ref, t } from './words.js';

const AT_ONCE = 8;

export const place = source => {
  if (!source?.post) return '';
  const words = t('byline.post', source.post);
  return source.file ? `${source.file}, ${words}` : words;
};

const suggestion = (questions, u) => (u.perhaps ?? []).map(id => {
  const question = byId(questions, id);
  const words = (u.hints ?? []).find(hint => hint.question === id)?.words ?? [];
  if (!question) return '';
  const perhaps = t('byline.perhaps', question.number);
  return ` · ${words.length ? t('byline.perhaps.words', perhaps, words.join(', ')) : perhaps}`;
}).join('');

class Passage extends Component {
  shouldComponentUpdate(next, state) {
    return state !== this.state || Object.keys(next).some(key => next[key] !== this.props[key]);
  }

  render({ u, name, doubtful, questions }, { under = u.perhaps?.[0] ?? '' }) {
    return h('article', { id: u.id, class: doubtful ? 'passage doubtful' : 'passage', 'aria-label': `${ref(u.id)}, ${name}` },
      h('p', { class: 'byline' }, grip('unfiled', u.id), h('strong', { dir: 'auto' }, name), doubtful && chip(t('term.doubtful'), 'doubt'),
        h('span', { class: 'place' }, [ref(u.id), place(u.source)].filter(Boolean).join(' · '))),
      u.reason && h('p', { class: 'reason', dir: 'auto' }, u.reason, suggestion(questions, u)),
      h(Words, { text: u.body, quotes: '' }),
      questions.length > 0 && h('form', { class: 'file-under', onSubmit: e => { e.preventDefault(); fileUnder(u.id, byId(questions, under)); } },
        select(t('page.file-under'), { id: `${u.id}-under`, value: under, required: true, onChange: e => this.setState({ under: e.target.value }) },
          [['', t('page.choose')], ...questionChoices(questions)]),
        h('button', { class: 'quiet strong', 'aria-label': t('page.file-this', ref(u.id)) }, t('page.file')),
        button({ class: 'quiet', 'aria-label': t('page.delete', ref(u.id)), onClick: () => removePassage(u.id) }, t('page.delete-it'))));
  }
}

export function UnfiledSection({ s }) {
  const b = s.briefing;
  const open = new Set(inDoubt(b).map(r => r.id));
  const one = u => h(Passage, { key: u.id, u, name: byId(b.respondents, u.respondent)?.name ?? '', doubtful: open.has(u.id), questions: b.questions, language: s.language });
  const rest = b.unfiled.slice(AT_ONCE);
  return h('section', { id: 'unfiled', class: 'unfiled', 'aria-labelledby': 'unfiled-heading' },
    h('h2', { id: 'unfiled-heading' }, t('back.unfiled')),
    b.unfiled.length === 0
      ? h('p', { id: 'unfiled-done', class: 'hint', tabIndex: -1 }, t('page.all-filed'))
      : h('p', { class: 'hint' }, t('page.unfiled.hint')),
    b.unfiled.slice(0, AT_ONCE).map(one),
    rest.length > 0 && h('details', null, h('summary', null, n('page.unfiled.more', rest.length)), rest.map(one)));
}
