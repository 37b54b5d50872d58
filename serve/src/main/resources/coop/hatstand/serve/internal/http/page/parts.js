/* Small pieces that the page is made of. */
import { Component, h } from './preact.js';
import { get } from './store.js';
import { t } from './words.js';

/** Draws a view again only if something it was given is another thing now. */
export const memo = view => class extends Component {
  shouldComponentUpdate(next) {
    return Object.keys(next).some(key => next[key] !== this.props[key]);
  }

  render(props) {
    return view(props);
  }
};

/** Moves the focus once what is to have it has been drawn. */
export function focus(id) {
  setTimeout(() => document.getElementById(id)?.focus());
}

export const chip = (words, kind = '') => h('span', { class: `chip ${kind}`, dir: 'auto' }, words);
export const kicker = words => h('p', { class: 'kicker' }, words);

export const button = (props, ...words) => h('button', { type: 'button', ...props }, ...words);

export const options = (choices, chosen) => choices.map(([value, words]) => h('option', { value, selected: value === chosen }, words));

export function select(label, props, choices) {
  return h('span', { class: 'field' }, h('label', { for: props.id }, label), h('select', props, options(choices, props.value)));
}

/** A field for several lines that is as tall as its words. */
export class Area extends Component {
  fit() {
    const { area } = this;
    if (!area || CSS.supports('field-sizing', 'content')) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }

  componentDidMount() {
    this.fit();
  }

  componentDidUpdate() {
    this.fit();
  }

  render(props) {
    return h('textarea', { rows: 1, dir: 'auto', ref: e => { this.area = e; }, ...props });
  }
}

/** A button that opens a panel below. */
export function opener(id, kind, words, toggle) {
  const open = get().panel === `${id}/${kind}`;
  return button({ id: `${id}-${kind}`, class: 'quiet', 'aria-expanded': String(open), onMouseDown: e => kind === 'quote' && e.preventDefault(), onClick: toggle }, words);
}

export const TERMS = ['on-the-record', 'by-hat', 'background', 'off-the-record'];
export const termChoices = () => TERMS.map(term => [term, t(`term.${term}`)]);
export const short = (text, most = 60) => (text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')}…` : text);
export const questionChoices = questions => questions.map(q => [q.id, `${q.number}  ${short(q.text, 70)}`]);
