/* The three panes go together: what one shows, the others scroll to; what the pointer or the focus is on is lit in all. */
import { byId, standing } from './briefing.js';
import { bring, seen } from './bring.js';
import { postOf } from './original.js';
import { get, set } from './store.js';

let frame = 0;
let last = '';

/** The first answer, passage or question in the upper part of the window. */
function current() {
  const line = innerHeight * 0.3;
  return [...document.querySelectorAll('.sheet .answer, .sheet .passage, .sheet .question')].filter(e => { const box = e.getBoundingClientRect(); return box.top <= line && box.bottom > line; }).at(-1);
}

function follow() {
  frame = 0;
  const element = current();
  if (!element || element.id === last) return;
  last = element.id;
  bringAll(element.id);
}

/** An answer or a passage; of a question, the first answer. */
const itemOf = (b, id) => byId(b.responses, id) ?? byId(b.unfiled, id) ?? standing(b, id)[0];

function bringAll(of) {
  const { briefing, discussions } = get();
  const item = briefing && itemOf(briefing, of);
  const id = item?.id ?? of;
  const post = item && postOf(discussions, item.source);
  const original = document.querySelector('.original .scroll');
  const mark = original?.querySelector(`[data-of="${CSS.escape(id)}"]`) ?? (post && document.getElementById(post));
  if (mark) bring(original, mark);
  else if (post && seen(original)) set({ show: post });
  const paper = document.querySelector('.handout .scroll');
  const part = [of, id].map(one => paper?.querySelector(`:is(.part, .entry-of)[data-of="${CSS.escape(one)}"]`)).find(Boolean);
  bring(paper, part);
}

function light(target) {
  const id = target.closest?.('[data-of]')?.dataset.of ?? target.closest?.('.answer, .passage')?.id;
  if (id === light.id) return;
  document.querySelectorAll('.lit').forEach(e => e.classList.remove('lit'));
  light.id = id;
  if (id && target.closest('.sheet')) bringAll(id);
  if (id) document.querySelectorAll(`[data-of="${CSS.escape(id)}"], .sheet #${CSS.escape(id)}`).forEach(e => e.classList.add('lit'));
}

/** A link to what is not drawn yet draws it first. */
function go(event) {
  const link = event.target.closest?.('a[href^="#"]');
  if (!link || event.defaultPrevented) return;
  const id = decodeURIComponent(link.getAttribute('href').slice(1));
  if (id.startsWith('post-')) set({ pane: 'original' });
  else if (get().pane !== 'work' && link.closest('.original, .handout')) set({ pane: 'work' });
  if (document.getElementById(id)?.offsetParent) return;
  event.preventDefault();
  set({ seek: '' });
  set({ seek: id });
  setTimeout(() => document.getElementById(id)?.scrollIntoView({ block: 'center' }), 60);
}

export function together() {
  addEventListener('scroll', () => { frame ||= requestAnimationFrame(follow); }, { passive: true });
  addEventListener('focusin', event => { light(event.target); frame ||= requestAnimationFrame(follow); });
  addEventListener('mouseover', event => light(event.target), { passive: true });
  addEventListener('click', go);
}
