/* Changing an answer's words: its author's stay beside them, and packs say that it was edited. */
import { h } from './preact.js';
import * as edits from './edits.js';
import { removeAnswer } from './filing.js';
import { paragraphs } from './blocks.js';
import { read } from './bodies.js';
import { edit, set } from './store.js';
import { button, focus } from './parts.js';
import { ref, t } from './words.js';

async function put(r, body) {
  const said = paragraphs(await read(body));
  edit(edits.words(r.id, body, quote => said.some(paragraph => paragraph.includes(quote))), t('page.words.changed', ref(r.id)));
  set({ panel: null });
  focus(`${r.id}-rewrite`);
}

export function RewritePanel({ r }) {
  const id = `${r.id}-rewritten`;
  return h('form', { class: 'panel quoting', onSubmit: e => { e.preventDefault(); const body = e.target.elements[id].value.trim(); if (body) put(r, body); } },
    h('label', { for: id }, t('page.words')),
    h('textarea', { id, name: id, class: 'rewrite', dir: 'auto', required: true, defaultValue: r.body, 'aria-describedby': `${id}-hint` }),
    h('p', { id: `${id}-hint`, class: 'hint' }, t('page.words.hint')),
    h('div', { class: 'choices' },
      h('button', { class: 'quiet strong' }, t('page.words.go')),
      r.original !== null && button({ class: 'quiet', onClick: () => put(r, r.original) }, t('page.words.back')),
      button({ class: 'quiet', onClick: () => removeAnswer(r.id) }, t('page.delete', ref(r.id)))));
}
