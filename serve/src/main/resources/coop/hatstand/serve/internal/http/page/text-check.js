/* A text that quotes the briefing, checked and marked: a release before it goes out, an article after. Nothing of it is kept. */
import { Component, h } from './preact.js';
import { button, focus, select } from './parts.js';
import * as service from './service.js';
import { get, set } from './store.js';
import { ready, said } from './work.js';
import { n, t } from './words.js';

const FINE = ['verbatim', 'repeated'];
const kind = finding => (finding.wrong ? 'wrong' : FINE.includes(finding.verdict) ? 'fine' : 'look');
const named = finding => [t(`page.verdict.${finding.verdict}`), ...(finding.refs.length <= 2 ? finding.refs : [])].join(' ');

/** A part's words, with what was found marked in them; of two that overlap, the one that is wrong, else the first. */
function marked(words, findings) {
  const taken = [];
  const ranked = [...findings].sort((a, b) => (b.wrong - a.wrong) || (a.span.start - b.span.start));
  for (const one of ranked) {
    if (one.span.end > one.span.start && taken.every(other => one.span.end <= other.span.start || one.span.start >= other.span.end)) taken.push(one);
  }
  taken.sort((a, b) => a.span.start - b.span.start);
  const drawn = [];
  let at = 0;
  for (const one of taken) {
    drawn.push(words.slice(at, one.span.start), h('mark', { id: `found-${one.number}`, class: `found is-${kind(one)}`, tabIndex: -1 },
      words.slice(one.span.start, one.span.end), ' ', h('span', { class: 'verdict' }, named(one))));
    at = one.span.end;
  }
  return [...drawn, words.slice(at)];
}

const line = finding => h('li', { key: finding.number, class: `is-${kind(finding)}` },
  h('a', { href: `#found-${finding.number}`, class: 'verdict' }, named(finding)), ' ', h('span', { dir: 'auto' }, finding.text));

const group = (id, findings) => findings.length > 0 && h('section', { 'aria-labelledby': `check-${id}` },
  h('h2', { id: `check-${id}` }, n(`page.check.${id}`, findings.length)), h('ol', { class: 'findings' }, findings.map(line)));

function result({ findings, parts, quotations, tooShort, used, wrong }) {
  const numbered = findings.map((finding, number) => ({ ...finding, number }));
  const of = wanted => numbered.filter(finding => kind(finding) === wanted);
  return [
    h('section', { class: `outcome is-${wrong ? 'wrong' : 'fine'}`, 'aria-labelledby': 'outcome' },
      h('h2', { id: 'outcome', tabIndex: -1 }, t(wrong ? 'page.check.is-wrong' : 'page.check.is-fine')),
      h('p', null, n('verify.count', quotations, findings.filter(f => f.verdict === 'verbatim').length, of('wrong').length)),
      tooShort > 0 && h('p', null, n('verify.short', tooShort)),
      h('p', null, used.length ? t('verify.used', used.join(', ')) : t('verify.used.none')),
      h('p', { class: 'hint' }, t('verify.paraphrase'))),
    group('wrong', of('wrong')),
    group('look', of('look')),
    h('section', { 'aria-labelledby': 'check-text' }, h('h2', { id: 'check-text' }, t('page.check.text')),
      h('div', { class: 'checked', dir: 'auto' }, parts.map((words, i) => h('p', { key: i, dir: 'auto' }, marked(words, numbered.filter(f => f.span.part === i)))))),
  ];
}

export class TextCheck extends Component {
  state = { audience: 'public', found: null, busy: false, problem: '', file: null };

  async check() {
    const file = get().toCheck;
    const pasted = this.paste.value;
    if (!file && !pasted.trim()) return this.wrong(t('page.check.nothing'));
    this.setState({ busy: true, problem: '' });
    try {
      const { briefing, language, terms } = get();
      const source = file ?? service.text(pasted, `${t('page.pasted')}.md`);
      const found = await service.verify(ready(briefing), source, { audience: this.state.audience, 'default-attribution': terms, language });
      this.setState({ found, busy: false });
      focus('outcome');
    } catch (fault) {
      this.wrong(said(fault));
    }
  }

  wrong(problem) {
    this.setState({ problem, busy: false, found: null });
    focus('check-paste');
  }

  render({ toCheck }, { audience, found, busy, problem }) {
    return h('div', { class: 'reading text-check' }, h('div', { class: 'sheet' },
      h('h1', { id: 'check', tabIndex: -1 }, t('page.check.heading')),
      h('p', { class: 'hint' }, t('page.check.hint')),
      h('form', { class: 'intake', noValidate: true, onSubmit: e => { e.preventDefault(); this.check(); } },
        h('label', { for: 'check-paste' }, t('page.check.paste')),
        h('textarea', { id: 'check-paste', rows: 7, dir: 'auto', spellcheck: false, disabled: Boolean(toCheck), ref: e => { this.paste = e; }, 'aria-invalid': String(Boolean(problem)), 'aria-describedby': problem ? 'check-problem' : null }),
        h('div', { role: 'alert' }, problem && h('p', { id: 'check-problem', class: 'problem' }, problem)),
        h('label', { for: 'check-file' }, t('page.check.file')),
        h('input', { id: 'check-file', type: 'file', accept: '.docx,.odt,.pdf,.html,.htm,.md,.txt', 'aria-describedby': 'check-file-hint', onChange: e => { set({ toCheck: e.target.files[0] ?? null }); e.target.value = ''; } }),
        h('p', { id: 'check-file-hint', class: 'hint' }, t('page.check.file.hint')),
        toCheck && h('p', { class: 'chosen-one' }, h('span', { dir: 'auto' }, toCheck.name), ' ', button({ id: 'check-file-remove', class: 'quiet', 'aria-label': t('page.remove-file', toCheck.name), onClick: () => { set({ toCheck: null }); focus('check-file'); } }, t('page.remove'))),
        select(t('page.check.audience'), { id: 'check-audience', value: audience, onChange: e => this.setState({ audience: e.target.value }) }, ['public', 'members', 'spokesperson'].map(id => [id, t(`page.audience.${id}`)])),
        h('div', { class: 'choices' }, h('button', { id: 'check-go', class: 'primary', disabled: busy }, busy ? t('page.checking') : t('page.check.go')),
          button({ id: 'check-leave', class: 'quiet', onClick: () => { set({ view: 'work', toCheck: null }); focus('view-check'); } }, t('page.call.leave')))),
      h('div', { class: 'result', 'aria-busy': String(busy) }, found && result(found))));
  }
}
