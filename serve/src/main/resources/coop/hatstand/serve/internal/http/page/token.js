/* Asks for the token of a service that wants one. It is kept nowhere but on this page, for as long as it is open. */
import { h } from './preact.js';
import { set } from './store.js';
import { button } from './parts.js';
import { t } from './words.js';

/** A person's answer: what they type, or nothing. */
export const ask = wrong => new Promise(resolve => {
  set({ asking: { wrong, answer: token => { set({ asking: null }); resolve(token); } } });
});

/** What can stand in a header. */
const tidy = typed => typed.replace(/[^!-~]/g, '');

export const Token = ({ asking }) => h('dialog', {
  class: 'joining token', 'aria-labelledby': 'token-heading', ref: dialog => dialog && !dialog.open && dialog.showModal(), onClose: () => asking.answer(''),
}, h('form', { onSubmit: e => { e.preventDefault(); asking.answer(tidy(e.target.elements.token.value)); } },
  h('h2', { id: 'token-heading' }, t('page.token.heading')),
  h('p', { id: 'token-hint' }, t('page.token.lead')),
  asking.wrong && h('p', { class: 'problem', role: 'alert' }, t('page.token.wrong')),
  h('label', { for: 'token' }, t('page.token')),
  h('input', { id: 'token', name: 'token', type: 'password', autocomplete: 'off', required: true, 'aria-describedby': 'token-hint' }),
  h('div', { class: 'leaving' }, h('button', { class: 'primary' }, t('page.token.go')), button({ class: 'quiet', onClick: () => asking.answer('') }, t('page.cancel')))));
