/* One answer in its author's words, and what can be done with it. */
import { h } from './preact.js';
import { byId, doubt, terms } from './briefing.js';
import * as edits from './edits.js';
import { edit, get, set } from './store.js';
import { grip } from './drag.js';
import { alsoUnder, give, moveTo, notUnder, unfile } from './filing.js';
import { termWords } from './overview.js';
import { HatField } from './people.js';
import { QuotePanel, selected } from './quote.js';
import { RewritePanel } from './rewrite.js';
import { place } from './unfiled.js';
import { Words } from './words-of.js';
import { button, chip, focus, memo, opener, questionChoices, select, termChoices } from './parts.js';
import { n, ref, t } from './words.js';

function hatChips({ r, who, hats }) {
  const ids = r.hats ?? who.hats;
  if (ids === null) return chip(t('hat.unknown'), 'open');
  return ids.length ? ids.map(id => chip(byId(hats, id)?.name ?? id, 'hat')) : chip(t('hat.none'), 'open');
}

function byline(p) {
  const { r, who, speaks, chosen } = p;
  const held = terms({ interview: { speaker: speaks ? who.id : null } }, who, r, chosen);
  return h('p', { class: 'byline' }, grip('answer', r.id, p.q.id),
    h('strong', { dir: 'auto' }, who.name), hatChips(p), chip(termWords(held), held.doubtful ? 'doubt' : 'open'),
    r.source?.likes > 0 && h('span', { class: 'likes' }, n('byline.likes', r.source.likes)),
    r.original !== null && chip(t('byline.edited'), 'open'),
    p.withheld && chip(t(`page.withheld.${p.audience}`), 'held'),
    place(r.id, r.source));
}

function toggle(r, kind) {
  const panel = `${r.id}/${kind}`;
  if (kind === 'quote' && get().panel !== panel) set({ panel, quote: selected(`${r.id}-words`) });
  else set({ panel: get().panel === panel ? null : panel, quote: '' });
}

function movePanel({ r, q, questions }) {
  const id = `${r.id}-under`;
  const chosen = () => byId(questions, document.getElementById(id).value);
  const others = questions.filter(other => !r.questions.includes(other.id));
  return h('div', { class: 'panel' },
    others.length > 0 && select(t('page.file-under'), { id }, questionChoices(others)),
    others.length > 0 && button({ class: 'quiet strong', onClick: () => moveTo(r.id, q.id, chosen()) }, t('page.move')),
    others.length > 0 && button({ class: 'quiet', onClick: () => alsoUnder(r.id, chosen()) }, t('page.also-there')),
    r.questions.slice(1).map(other => byId(questions, other)).map(other =>
      button({ class: 'quiet', onClick: () => notUnder(r.id, other) }, t('page.not-there', other.number))),
    button({ class: 'quiet', onClick: () => unfile(r.id) }, t('page.unfile')),
    giving(r));
}

/** Whose it is; long lists are searched by typing. */
function giving(r) {
  const people = get().briefing.respondents;
  const id = `${r.id}-who`;
  return people.length > 1 && h('span', { class: 'field' }, h('label', { for: id }, t('page.written-by')), h('input', { id, dir: 'auto', list: 'everybody', autocomplete: 'off', value: byId(people, r.respondent).name,
    onChange: e => { const who = people.find(one => one.name === e.target.value); if (who && who.id !== r.respondent) give(r.id, who); else e.target.value = byId(people, r.respondent).name; } }));
}

function termsPanel({ r, who, hats, speaks, chosen }) {
  const own = terms({ interview: { speaker: speaks ? who.id : null } }, who, null, chosen);
  return h('div', { class: 'panel' },
    select(t('page.terms.answer'), {
      id: `${r.id}-term`, value: doubt(who, r, speaks) ? '' : r.attribution ?? '',
      onChange: e => edit(edits.answerTerms(r.id, e.target.value || null), t('page.changed', `${ref(r.id)}, ${t('people.terms')}`)),
    }, [['', doubt(who, r, speaks) ? t('term.doubtful') : t('page.terms.as-person', termWords(own))], ...termChoices()]),
    h(HatField, { id: `${r.id}-hats`, label: t('page.hats.answer'), ids: r.hats, hats, hint: t('page.hats.answer.hint'), change: edits.answer, of: r.id, said: ref(r.id) }));
}

const leansOn = ({ r }) => r.refersTo && h('p', { class: 'hint' }, h('a', { href: `#${r.refersTo}` }, t('byline.refers', ref(r.refersTo))));

const original = ({ r }) => r.original && h('details', null, h('summary', null, t('page.original')), h(Words, { text: r.original, quotes: '' }));

const notes = ({ r }) => r.notes.length > 0 && h('ul', { class: 'notes' }, r.notes.map(note => h('li', { dir: 'auto' }, note.author ? `${note.author}: ${note.text}` : note.text)));

const quotes = ({ r, quotes: texts }) => texts && h('ul', { class: 'quotes' }, texts.split('\n').map(text => h('li', null,
  h('span', { class: 'kicker' }, t('page.quote')), h('span', { dir: 'auto' }, t('quote', text)),
  button({ class: 'quiet', 'aria-label': t('page.quote.remove-this', text), onClick: () => {
    edit(edits.withoutQuote(r.id, text), t('page.quote.removed', ref(r.id)));
    focus(`${r.id}-quote`);
  } }, t('page.remove')))));

export const Answer = memo(p => {
  const { r, panel, who } = p;
  return h('article', { id: r.id, class: ['answer', p.withheld && 'held', doubt(who, r, p.speaks) && 'doubtful'].filter(Boolean).join(' '), 'aria-label': `${ref(r.id)}, ${who.name}` },
    byline(p),
    h(Words, { id: `${r.id}-words`, text: r.body, quotes: p.quotes }),
    leansOn(p), original(p), notes(p), quotes(p),
    h('div', { class: 'actions' },
      opener(r.id, 'quote', t('page.quote.mark'), () => toggle(r, 'quote')),
      opener(r.id, 'move', t('page.move.open'), () => toggle(r, 'move')),
      opener(r.id, 'rewrite', t('page.words.open'), () => toggle(r, 'rewrite')),
      opener(r.id, 'terms', t('page.terms.open'), () => toggle(r, 'terms'))),
    panel === 'quote' && h(QuotePanel, { r, quote: p.quoting }),
    panel === 'move' && movePanel(p),
    panel === 'rewrite' && h(RewritePanel, { r }),
    panel === 'terms' && termsPanel(p));
});
