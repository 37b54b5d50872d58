/* All suggestions in one list, each with its reasons, to be looked at and taken together. */
import { h, Component } from './preact.js';
import { byId } from './briefing.js';
import { plain } from './blocks.js';
import { blocksOf } from './bodies.js';
import { fileSuggested } from './filing.js';
import { suggested } from './passage-edits.js';
import { button, focus, short } from './parts.js';
import { set } from './store.js';
import { n, ref, t } from './words.js';

/** Why a question is suggested, in words. */
export const reasons = hint => [
  hint.words?.length > 0 && t('page.hint.words', hint.words.join(', ')),
  hint.answers?.length > 0 && t('page.hint.like', hint.answers.map(ref).join(', ')),
  hint.confidence > 0 && t('page.hint.sure', hint.confidence),
].filter(Boolean).join(' · ');

export const withSuggestion = b => b.unfiled.filter(u => suggested(u).some(hint => byId(b.questions, hint.question)));

const close = () => { set({ panel: null }); focus('suggested-open'); };

export class Suggestions extends Component {
  off = new Set();

  render({ b }) {
    const rows = withSuggestion(b);
    const taken = rows.filter(u => !this.off.has(u.id));
    const pairs = () => taken.map(u => [u.id, suggested(u)[0].question]);
    return h('form', { class: 'panel quoting suggestions', 'aria-labelledby': 'suggested-heading', onSubmit: e => { e.preventDefault(); fileSuggested(pairs()); } },
      h('h3', { id: 'suggested-heading', tabIndex: -1 }, t('page.suggested')),
      h('p', { class: 'hint' }, t('page.suggested.hint')),
      h('ul', null, rows.map(u => this.row(b, u))),
      h('div', { class: 'choices' },
        h('button', { id: 'suggested-go', class: 'quiet strong', disabled: !taken.length }, n('page.suggested.go', taken.length)),
        button({ class: 'quiet', onClick: close }, t('page.cancel'))));
  }

  row(b, u) {
    const [hint] = suggested(u);
    const question = byId(b.questions, hint.question);
    const toggle = () => { if (!this.off.delete(u.id)) this.off.add(u.id); this.setState({}); };
    return h('li', { key: u.id }, h('label', { class: 'pick' },
      h('input', { type: 'checkbox', checked: !this.off.has(u.id), onChange: toggle }),
      h('span', { dir: 'auto' }, h('strong', null, t('page.suggested.row', ref(u.id), question.number)), ' ', short(plain(blocksOf(u.body)), 140), h('span', { class: 'hint' }, reasons(hint)))));
  }
}
