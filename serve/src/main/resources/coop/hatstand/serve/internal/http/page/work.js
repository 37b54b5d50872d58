/* What the page does when asked: reading sources, telling what a pack would withhold, making files. */
import { outgoing } from './briefing.js';
import * as service from './service.js';
import { atRisk, get, open, set } from './store.js';
import { focus } from './parts.js';
import { plainly } from './plainly.js';
import { n, t, use } from './words.js';

const PAUSE = 350;
let timer;
let pending;

export const ready = briefing => outgoing(briefing, t('title.unknown'), t('revise.unnamed'));

const said = fault => (fault.message === 'unreachable' ? t('page.unreachable') : plainly(fault.message));

/** In the first of a person's languages that there is, or else in English. */
export async function begin(wanted) {
  const labels = await service.labels('en');
  const [first = 'en'] = wanted.map(tag => tag.slice(0, 2).toLowerCase()).filter(tag => labels.languages.includes(tag));
  return first === 'en' ? spoken(labels) : speak(first);
}

export const speak = async language => spoken(await service.labels(language));

function spoken(labels) {
  use(labels.words);
  document.documentElement.lang = labels.language;
  set({ language: labels.language, languages: labels.languages, ready: true, said: '' });
}

/**
 * Reads sources into a briefing, joined to the one at hand if there is one. What was pasted is read as the pages it was copied from, if these tell its posts apart, else as
 * its words.
 */
export async function take(pasted, beside, pages = []) {
  const { briefing, files, language } = get();
  const words = pasted.trim() ? [service.text(pasted, `${t('page.pasted')}.txt`)] : [];
  if (!files.length && !words.length) return set({ problem: t('page.nothing-given') });
  const given = briefing ? [service.json(ready(briefing)), ...files] : [...files];
  set({ busy: t('page.reading'), problem: '' });
  try {
    const wishes = { language, ...beside };
    const copied = pages.map((html, i) => service.page(html, `${t('page.pasted')}${i ? ` ${i + 1}` : ''}.html`));
    const told = copied.length ? await service.check([...given, ...copied], wishes).catch(() => null) : null;
    const report = told && !told.notices.some(notice => notice.code === 'form-of-one') ? told : await service.check([...given, ...words], wishes);
    const sources = [...given, ...words];
    taken(report, briefing, sources);
  } catch (fault) {
    set({ busy: '', problem: said(fault) });
  }
}

function taken(report, before, sources) {
  const saved = !before && sources.length === 1 && sources[0].name.endsWith('.json') && !report.edits.length;
  const notices = [...report.briefing.notices];
  report.notices.filter(notice => !notices.some(old => old.text === notice.text)).forEach(notice => notices.push(notice));
  const briefing = { ...report.briefing, notices };
  open(briefing, { busy: '', files: [], joining: false, edits: report.edits, opened: before ? get().opened : briefing, kept: saved ? briefing : get().kept, said: t('page.opened', summary(briefing)) });
  focus('heading');
}

export function summary(b) {
  const answered = new Set(b.responses.map(r => r.respondent)).size;
  return [['questions', b.questions.length], ['answers', b.responses.length], ['people', answered], ['unfiled', b.unfiled.length]]
    .filter(([what, count]) => count || what !== 'unfiled').map(([what, count]) => n(`count.${what}`, count)).join(' · ');
}

const wishes = ({ audience, terms, hats, briefing }) => ({ audience, 'default-attribution': terms, hat: names(briefing, hats) });
const names = (briefing, hats) => briefing.hats.filter(hat => hats.includes(hat.id)).map(hat => hat.name);

/** Asks, a moment after the last change, what the audience would not have. */
export function look() {
  clearTimeout(timer);
  pending?.abort();
  if (!get().briefing) return;
  timer = setTimeout(async () => {
    pending = new AbortController();
    const { signal } = pending;
    set({ checking: true });
    try {
      const { briefing } = get();
      const report = await service.check([service.json(ready(briefing))], wishes(get()), signal);
      set({ report: report.withheld, checking: false });
    } catch (fault) {
      if (fault.name !== 'AbortError') set({ checking: false, report: null, problem: said(fault) });
    }
  }, PAUSE);
}

export async function download(to, words) {
  const state = get();
  set({ busy: t('page.making', words), problem: '' });
  try {
    const file = await service.pack(ready(state.briefing), { ...wishes(state), to, page: state.paper, template: to === 'docx' && state.template });
    service.save(file);
    set({ busy: '', said: t('page.made', file.name) });
  } catch (fault) {
    set({ busy: '', problem: said(fault) });
  }
}

/** The whole briefing, as it is here: this needs no service. */
export function keep() {
  const { briefing } = get();
  const name = `${slug(briefing.title) || 'briefing'}.hatstand.json`;
  service.save({ name, blob: new Blob([JSON.stringify(ready(briefing), null, 2), '\n'], { type: 'application/json' }) });
  set({ kept: briefing, said: t('page.made', name) });
}

const slug = title => title.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 80);

export function leave() {
  if (atRisk() && !confirm(t('page.leave'))) return;
  set({ briefing: null, opened: null, kept: null, past: [], future: [], edits: [], panel: null, report: null, files: [], problem: '', said: '' });
  focus('paste');
}
