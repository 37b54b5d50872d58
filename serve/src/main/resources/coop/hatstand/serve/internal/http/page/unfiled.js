/* What names no question, with the reason, in its author's words: never out of sight until a person files it. */
import { h, Component } from './preact.js';
import { byId, inDoubt } from './briefing.js';
import { grip } from './drag.js';
import { fileUnder, give, removePassage } from './filing.js';
import { numbering, pressed } from './keys.js';
import { postOf } from './original.js';
import { suggested } from './passage-edits.js';
import { SplitPanel } from './split.js';
import { Suggestions, reasons, withSuggestion } from './suggestions.js';
import { Words } from './words-of.js';
import { button, chip, focus, options, questionChoices, select } from './parts.js';
import { get, set } from './store.js';
import { n, ref, t } from './words.js';

const AT_ONCE = 12;

export const placeWords = source => {
  if (!source?.post) return '';
  const words = t(`byline.${source.kind ?? 'post'}`, source.post);
  return source.file ? `${source.file}, ${words}` : words;
};

/** Where something is from, as a link to it where it is shown. */
export function place(id, source) {
  const post = postOf(get().discussions, source);
  const words = placeWords(source);
  return h('span', { class: 'place' }, ref(id), words && ' · ', post ? h('a', { href: `#${post}` }, words) : words);
}

const hints = (questions, u) => suggested(u).map(hint => [hint, byId(questions, hint.question)]).filter(([, question]) => question).map(([hint, question]) =>
  h('p', { class: 'suggested' }, button({ class: 'quiet strong', onClick: () => fileUnder(u.id, question) }, t('byline.perhaps', question.number)), h('span', { class: 'hint', dir: 'auto' }, reasons(hint))));

class Passage extends Component {
  shouldComponentUpdate(next, state) {
    return state !== this.state || Object.keys(next).some(key => next[key] !== this.props[key]);
  }

  render({ u, who, doubtful, questions, people, splitting }, { under = u.perhaps?.[0] ?? '' }) {
    return h('article', { id: u.id, class: doubtful ? 'passage doubtful' : 'passage', tabIndex: 0, 'aria-label': `${ref(u.id)}, ${who?.name ?? ''}`, 'aria-describedby': 'keys-hint', onKeyDown: e => pressed(e, u.id) },
      h('p', { class: 'byline' }, grip('unfiled', u.id), h('strong', { dir: 'auto' }, who?.name ?? ''), doubtful && chip(t('term.doubtful'), 'doubt'), place(u.id, u.source)),
      u.reason && h('p', { class: 'reason', dir: 'auto' }, u.reason),
      h(Words, { id: `${u.id}-words`, text: u.body }),
      hints(questions, u),
      questions.length > 0 && h('form', { class: 'file-under', onSubmit: e => { e.preventDefault(); fileUnder(u.id, byId(questions, under)); } },
        select(t('page.file-under'), { id: `${u.id}-under`, value: under, required: true, onChange: e => this.setState({ under: e.target.value }) },
          [['', t('page.choose')], ...questionChoices(questions)]),
        h('button', { class: 'quiet strong', 'aria-label': t('page.file-this', ref(u.id)) }, t('page.file')),
        button({ class: 'quiet', 'aria-label': t('page.split.this', ref(u.id)), onClick: () => { set({ panel: `${u.id}/split` }); focus(`${u.id}-split`); } }, t('page.split.open')),
        button({ class: 'quiet', 'aria-label': t('page.delete', ref(u.id)), onClick: () => removePassage(u.id) }, t('page.delete-it'))),
      people.length > 1 && people.length < 200 && h('span', { class: 'giving' }, h('label', { for: `${u.id}-who` }, t('page.written-by')),
        h('select', { id: `${u.id}-who`, onChange: e => give(u.id, byId(people, e.target.value)) }, options(people.map(one => [one.id, one.name]), u.respondent))),
      splitting && h(SplitPanel, { u }));
  }
}

const help = s => h('div', { class: 'keys' },
  h('p', { id: 'keys-hint', class: 'hint' }, t('page.keys', [...numbering(s.briefing.questions).keys()].at(-1) ?? '9')),
  button({ class: 'quiet', 'aria-expanded': String(s.help), onClick: () => set({ help: !s.help }) }, t('page.keys.help')),
  s.help && h('dl', { class: 'definitions' }, ['1', '0', 'p', 's', 'x', 'j', 'Enter', 'z', '?'].map(key => [h('dt', null, h('kbd', null, t(`page.keys.${key === '?' ? 'q' : key}.key`))), h('dd', null, t(`page.keys.${key === '?' ? 'q' : key}`))])));

export function UnfiledSection({ s }) {
  const b = s.briefing;
  const open = new Set(inDoubt(b).map(r => r.id));
  const count = withSuggestion(b).length;
  const rest = b.unfiled.length - AT_ONCE;
  return h('section', { id: 'unfiled', class: 'unfiled', 'aria-labelledby': 'unfiled-heading' },
    h('h2', { id: 'unfiled-heading' }, t('back.unfiled')),
    b.unfiled.length === 0 ? h('p', { id: 'unfiled-done', class: 'hint', tabIndex: -1 }, t('page.all-filed')) : [h('p', { class: 'hint' }, t('page.unfiled.hint')), b.questions.length > 0 && help(s)],
    count > 0 && s.panel !== 'suggestions' && button({ id: 'suggested-open', class: 'quiet strong', onClick: () => { set({ panel: 'suggestions' }); focus('suggested-go'); } }, n('page.suggested.open', count)),
    s.panel === 'suggestions' && h(Suggestions, { b }),
    b.unfiled.slice(0, AT_ONCE).map(u => h(Passage, { key: u.id, u, who: byId(b.respondents, u.respondent), doubtful: open.has(u.id), questions: b.questions, people: b.respondents, splitting: s.panel === `${u.id}/split`, language: s.language, posts: s.discussions })),
    rest > 0 && h('p', { class: 'hint' }, n('page.unfiled.more', rest)));
}
