/* The first page on the screen: whom it is for, what was found, and what is missing. */
import { h, Component } from './preact.js';
import { answering, anyInDoubt, gaps, people, terms, worn } from './briefing.js';
import * as edits from './edits.js';
import { edit, set } from './store.js';
import { Area, button, kicker, memo } from './parts.js';
import { summary } from './work.js';
import { n, ref, t } from './words.js';

const MOST = 12;

const fact = (b, name, key) => h('div', { class: 'fact' }, h('label', { for: `interview-${name}` }, t(key)),
  h('input', { id: `interview-${name}`, dir: 'auto', value: b.interview?.[name] ?? '', autocomplete: 'off',
    onInput: e => edit(edits.interview({ [name]: e.target.value || null }), t('page.changed', t(key)), `interview-${name}`) }));

const Speaker = memo(({ people: all, speaker }) => h('div', { class: 'fact' }, h('label', { for: 'interview-speaker' }, t('fact.speaking')),
  h('select', { id: 'interview-speaker', onChange: e => edit(edits.interview({ speaker: e.target.value || null }), t('page.changed', t('fact.speaking'))) },
    [['', t('page.nobody-yet')], ...all.map(r => [r.id, r.name])].map(([value, words]) =>
      h('option', { value, selected: value === speaker }, words)))));

const decline = b => h('div', { class: 'fact' }, h('label', { for: 'decline' }, t('fact.decline')),
  h(Area, { id: 'decline', class: 'one', value: b.decline.join('\n'), 'aria-describedby': 'decline-hint',
    onInput: e => edit(edits.decline(e.target.value ? e.target.value.split('\n') : []), t('page.changed', t('fact.decline')), 'decline') }),
  h('span', { id: 'decline-hint', class: 'hint' }, t('page.decline.hint')));

const byPerson = (b, who, chosen) => {
  const { questions } = b;
  return h('div', { class: 'wide', tabIndex: 0, role: 'region', 'aria-labelledby': 'coverage-heading' }, h('table', { class: 'coverage' },
    h('thead', null, h('tr', null, h('th', { scope: 'col' }, h('span', { class: 'unseen' }, t('people.name'))),
      questions.map(q => h('th', { scope: 'col' }, h('a', { href: `#${q.id}`, 'aria-label': t('page.question', q.number) }, q.number))), h('th', { scope: 'col', class: 'terms' }, t('coverage.terms')))),
    h('tbody', null,
      who.map(r => h('tr', { key: r.id }, h('th', { scope: 'row', dir: 'auto' }, r.name), questions.map(q => cell(b, r, q)), h('td', { class: 'terms' }, anyInDoubt(b, r.id) ? t('term.doubtful') : termWords(terms(b, r, null, chosen))))),
      h('tr', { class: 'sum' }, h('th', { scope: 'row' }, t('coverage.count')), questions.map(q => h('td', null, answering(b, q.id).size)), h('td')))));
};

/** How many people with each hat answered each question. */
function byHat(b) {
  const rows = [...b.hats.map(hat => [hat.name, r => (worn(b, r) ?? []).includes(hat.id)]), [t('hat.unknown'), r => !worn(b, r)?.length]];
  const count = (wears, q) => new Set(b.responses.filter(r => r.questions.includes(q.id) && wears(r)).map(r => r.respondent)).size;
  return h('div', { class: 'wide', tabIndex: 0, role: 'region', 'aria-label': t('page.by-hat') }, h('table', { class: 'coverage' },
    h('thead', null, h('tr', null, h('th', { scope: 'col' }, t('people.hats')), b.questions.map(q => h('th', { scope: 'col' }, h('a', { href: `#${q.id}`, 'aria-label': t('page.question', q.number) }, q.number))))),
    h('tbody', null, rows.map(([name, wears]) => h('tr', { key: name }, h('th', { scope: 'row', dir: 'auto' }, name), b.questions.map(q => h('td', null, count(wears, q) || '')))),
      h('tr', { class: 'sum' }, h('th', { scope: 'row' }, t('coverage.count')), b.questions.map(q => h('td', null, answering(b, q.id).size))))));
}

/** Few people are shown one by one; many by their hats, and one by one when asked for. */
class Coverage extends Component {
  shouldComponentUpdate(next, state) {
    return state !== this.state || Object.keys(next).some(key => next[key] !== this.props[key]);
  }

  render({ responses, unfiled, questions, respondents, interview, hats, chosen }, { open }) {
    const b = { responses, unfiled, questions, respondents, interview, hats };
    const who = people(b);
    if (who.length <= MOST) return byPerson(b, who, chosen);
    return h('div', null, byHat(b), h('details', { onToggle: e => this.setState({ open: e.target.open }) }, h('summary', null, t('back.annex')), open && byPerson(b, who, chosen)));
  }
}

const cell = (b, r, q) => h('td', null, answering(b, q.id).has(r.id) &&
  [h('span', { class: 'dot', 'aria-hidden': 'true' }), h('span', { class: 'unseen' }, t('page.answered'))]);

export const termWords = ({ term, assumed, doubtful }) => (doubtful ? t('term.doubtful') : assumed ? t('term.assumed', t(`term.${term}`)) : t(`term.${term}`));

function missing(b) {
  const { none, thin, hats } = gaps(b);
  const all = b.questions.length;
  const sentence = (key, numbers) => numbers.length > 0 && h('li', null, h('strong', null, t(`gaps.${key}`)), ' ',
    n(`gaps.${key}.${numbers.length === all ? 'all' : 'some'}`, numbers.length, numbers.join(', ')));
  return h('ul', { class: 'gaps' }, sentence('none', none), sentence('thin', thin),
    hats.length > 0 && h('li', { dir: 'auto' }, h('strong', null, t('gaps.ask')), ' ', t('gaps.ask.hats', hats.join(t('list.or')))));
}

function front(b) {
  const lines = b.lines.filter(line => line.front && line.body.trim());
  return [
    lines.length > 0 && [h('h2', null, t('front.lines')), h('ol', { class: 'lines' }, lines.map(line => h('li', { dir: 'auto' }, line.body, ' ',
      h('span', { class: 'refs' }, line.evidence.map(id => h('a', { href: `#${id}` }, `[${ref(id)}]`))))))],
    b.keyQuotes.length > 0 && [h('h2', null, t('front.quotes')), h('ul', { class: 'lines' }, b.keyQuotes.map(q => h('li', { dir: 'auto' }, t('quote', q.text), ' ',
      h('span', { class: 'refs' }, h('a', { href: `#${q.response}` }, `[${ref(q.response)}]`)))))],
  ];
}

const taken = s => s.edits.length > 0 && h('div', { class: 'taken' }, h('p', null, h('strong', null, n('command.edits', s.edits.length))),
  h('ul', null, s.edits.map(e => h('li', { dir: 'auto' }, e.text))), button({ class: 'quiet', onClick: () => set({ edits: [] }) }, t('page.close')));

export function Overview({ s }) {
  const b = s.briefing;
  return h('section', { id: 'overview', class: 'overview', 'aria-labelledby': 'title-label' },
    h('label', { id: 'title-label', for: 'title', class: 'unseen' }, t('page.title')),
    h(Area, { id: 'title', class: 'title', value: b.title, onInput: e => edit(edits.title(e.target.value.replace(/\n/g, ' ')), t('page.changed', t('page.title')), 'title') }),
    h('p', { class: 'standfirst' }, summary(b)),
    taken(s),
    h('div', { class: 'facts' }, fact(b, 'outlet', 'fact.with'), fact(b, 'when', 'fact.when'), fact(b, 'channel', 'fact.channel'), h(Speaker, { people: b.respondents, speaker: b.interview?.speaker ?? '', language: s.language }), decline(b)),
    front(b),
    h('h2', { id: 'coverage-heading' }, t('front.coverage')),
    b.responses.length > 0 && h(Coverage, { responses: b.responses, unfiled: b.unfiled, questions: b.questions, respondents: b.respondents, interview: b.interview, hats: b.hats, chosen: s.terms, language: s.language }),
    missing(b),
    h('p', { class: 'hint' }, t('front.not-a-vote')));
}
