/* The answers a line rests on: those chosen, and more by searching for a name, a word or a ref. */
import { h, Component } from './preact.js';
import { byId, elsewhere, standing } from './briefing.js';
import { plain } from './blocks.js';
import { blocksOf } from './bodies.js';
import { has } from './filter.js';
import { button, focus, short } from './parts.js';
import { ref, t } from './words.js';

const FEW = 12;
const HITS = 8;

const toggled = (list, id) => (list.includes(id) ? list.filter(one => one !== id) : [...list, id]);

export class Evidence extends Component {
  name(r) {
    return `${ref(r.id)} ${byId(this.props.b.respondents, r.respondent)?.name ?? ''}`;
  }

  box(r) {
    const { line, change } = this.props;
    return h('label', { class: 'pick', key: r.id }, h('input', { type: 'checkbox', checked: line.evidence.includes(r.id), onChange: () => change(toggled(line.evidence, r.id)) }), h('span', { dir: 'auto' }, this.name(r)));
  }

  add(r) {
    const { id, line, change } = this.props;
    change([...line.evidence, r.id]);
    this.setState({ words: '' });
    focus(`${id}-search`);
  }

  hits(words) {
    const { b, q, line } = this.props;
    const found = b.responses.filter(r => !line.evidence.includes(r.id) && has(b, r, words));
    return [...found.filter(r => r.questions.includes(q.id)), ...found.filter(r => !r.questions.includes(q.id))].slice(0, HITS);
  }

  render({ b, q, line, id }, { words = '' }) {
    const own = [...standing(b, q.id), ...elsewhere(b, q.id)];
    const few = own.length <= FEW ? own : [];
    const boxes = [...few, ...line.evidence.map(e => byId(b.responses, e)).filter(r => r && !few.includes(r))];
    const found = words.trim() ? this.hits(words.trim()) : [];
    return h('fieldset', { class: 'rests' }, h('legend', null, t('page.line.rests')),
      h('div', { class: 'picks' }, boxes.map(r => this.box(r))),
      b.responses.length > few.length && h('div', { class: 'field' },
        h('label', { for: `${id}-search`, class: 'unseen' }, t('page.line.search')),
        h('input', { id: `${id}-search`, type: 'search', dir: 'auto', autocomplete: 'off', placeholder: t('page.line.search'), value: words, onInput: e => this.setState({ words: e.target.value }),
          onKeyDown: e => { if (e.key === 'Enter') { e.preventDefault(); if (found[0]) this.add(found[0]); } } }),
        words.trim() && h('ul', { class: 'hits' }, found.length ? found.map(r => h('li', { key: r.id }, button({ class: 'sentence', dir: 'auto', onClick: () => this.add(r) }, h('strong', null, this.name(r)), ' ', short(plain(blocksOf(r.body)), 100)))) : h('li', { class: 'hint' }, t('page.find.none')))));
  }
}
