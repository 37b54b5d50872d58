/* What was asked: reworded, put in another order, split, joined, added, deleted. */
import { h, Component } from './preact.js';
import { answering } from './briefing.js';
import * as questions from './question-edits.js';
import { Area, button, focus, memo } from './parts.js';
import { edit } from './store.js';
import { n, t } from './words.js';

const field = q => `${q.id}-text`;
const tool = (words, label, act, disabled = false) => button({ class: 'quiet', 'aria-label': label, disabled, onClick: act }, words);

class QuestionRow extends Component {
  /** Splits where the cursor was last; at the first sentence's end where it was nowhere. */
  split() {
    const { q } = this.props;
    const at = this.at > 0 && this.at < q.text.trimEnd().length ? this.at : q.text.search(/[?.!]\s+\S/) + 1;
    if (at > 0) edit(questions.splitQuestion(q.id, at), t('page.asked.split-done', q.number));
    focus(field(q));
  }

  step(by) {
    const { q } = this.props;
    edit(questions.shift(q.id, by), t('page.asked.moved', q.number));
    focus(field(q));
  }

  remove() {
    const { q, b, i } = this.props;
    const kept = body => t('page.asked.line-kept', q.text, body);
    edit(questions.withoutQuestion(q.id, t('revise.unfiled-by-hand'), kept), t('page.asked.deleted', q.number));
    const next = b.questions[i + 1] ?? b.questions[i - 1];
    focus(next ? field(next) : 'question-new');
  }

  render({ q, i, count, heard }) {
    return h('li', { class: 'asked-row' },
      h('span', { class: 'number' }, q.number),
      h('div', null,
        h('label', { for: field(q), class: 'unseen' }, t('page.question', q.number)),
        h(Area, { id: field(q), value: q.text, onSelect: e => { this.at = e.target.selectionStart; }, onInput: e => edit(questions.reword(q.id, e.target.value.replace(/\n/g, ' ')), t('page.changed', t('page.question', q.number)), field(q)) }),
        h('div', { class: 'choices' },
          tool('↑', t('page.asked.up', q.number), () => this.step(-1), i === 0),
          tool('↓', t('page.asked.down', q.number), () => this.step(1), i === count - 1),
          tool(t('page.asked.split'), t('page.asked.split-this', q.number), () => this.split()),
          i > 0 && tool(t('page.asked.join'), t('page.asked.join-this', q.number), () => { edit(questions.joinQuestion(q.id), t('page.asked.joined', q.number)); focus('questions-heading'); }),
          tool(t('page.delete-it'), t('page.asked.delete', q.number), () => this.remove()),
          h('span', { class: 'hint' }, n('count.people', heard)))));
  }
}

function put(form) {
  const area = form.elements['question-new'];
  if (area.value.trim()) edit(questions.add(area.value.trim()), t('page.asked.added'));
  area.value = '';
  focus('question-new');
}

export const QuestionList = memo(({ b }) => h('section', { class: 'asked-list', 'aria-labelledby': 'questions-heading' },
  h('h2', { id: 'questions-heading', tabIndex: -1 }, t('page.asked')),
  h('p', { class: 'hint' }, t('page.asked.hint')),
  h('ol', null, b.questions.map((q, i) => h(QuestionRow, { key: q.id, b, q, i, count: b.questions.length, heard: answering(b, q.id).size }))),
  h('form', { class: 'file-under', onSubmit: e => { e.preventDefault(); put(e.target); } },
    h('span', { class: 'field' }, h('label', { for: 'question-new' }, t('page.asked.new')), h('input', { id: 'question-new', name: 'question-new', dir: 'auto' })),
    h('button', { class: 'quiet strong' }, t('page.asked.add')))));
