/* Marking a key quote: of the words selected in an answer, or of its sentences. */
import { h } from './preact.js';
import * as edits from './edits.js';
import { paragraphs } from './blocks.js';
import { blocksOf } from './bodies.js';
import { edit, set } from './store.js';
import { Area, button, focus } from './parts.js';
import { n, ref, t } from './words.js';

const MOST = 40;
const MOST_SENTENCES = 60;
const tidy = text => text.replace(/\s+/g, ' ').trim();

/** The words selected within an element, if they lie wholly in it. */
export function selected(id) {
  const selection = getSelection();
  const element = document.getElementById(id);
  const within = selection.rangeCount > 0 && element?.contains(selection.getRangeAt(0).commonAncestorContainer);
  return within ? tidy(selection.toString()) : '';
}

function sentences(text) {
  if (!Intl.Segmenter) return text.match(/[^.!?…]+[.!?…]*\s*/g)?.map(tidy) ?? [text];
  return [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)].map(part => tidy(part.segment));
}

function fault(text, all) {
  const count = text.split(' ').length;
  if (count > MOST) return t('page.quote.long', count, MOST);
  return all.some(paragraph => paragraph.includes(text)) ? '' : t('page.quote.not-there');
}

function mark(r, text) {
  edit(edits.quote(r.id, text), t('page.quote.marked', ref(r.id)));
  set({ panel: null, quote: '' });
  focus(`${r.id}-quote`);
}

export function QuotePanel({ r, quote }) {
  const all = paragraphs(blocksOf(r.body));
  const text = tidy(quote);
  const wrong = text && fault(text, all);
  const id = `${r.id}-quote-words`;
  return h('form', { class: 'panel quoting', onSubmit: e => { e.preventDefault(); if (text && !wrong) mark(r, text); } },
    h('fieldset', null, h('legend', null, t('page.quote.sentences')),
      h('div', { class: 'sentences' }, all.flatMap(sentences).filter(Boolean).slice(0, MOST_SENTENCES).map((sentence, i) =>
        button({ key: i, class: 'sentence', dir: 'auto', 'aria-pressed': String(text === sentence), onClick: () => set({ quote: sentence }) }, sentence)))),
    h('label', { for: id }, t('page.quote.words')),
    h(Area, { id, value: quote, 'aria-describedby': `${id}-hint`, 'aria-invalid': String(Boolean(wrong)), onInput: e => set({ quote: e.target.value }) }),
    h('p', { id: `${id}-hint`, class: wrong ? 'hint wrong' : 'hint', 'aria-live': 'polite' }, wrong || (text ? n('page.quote.count', text.split(' ').length, MOST) : t('page.quote.hint', MOST))),
    h('button', { class: 'quiet strong', disabled: !text || Boolean(wrong) }, t('page.quote.go')));
}
