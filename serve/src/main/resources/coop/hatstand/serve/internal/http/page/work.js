/* What the page does when asked: reading sources, showing what a pack would be, making files. */
import { outgoing } from './briefing.js';
import { faultOf } from './givens.js';
import * as service from './service.js';
import { clear, get, open, set } from './store.js';
import { focus } from './parts.js';
import { suggesting } from './passage-edits.js';
import { plainly } from './plainly.js';
import { n, t, use } from './words.js';

const PAUSE = 350;
const LONG_PAUSE = 1500;
const MANY = 400;
/** How long the first sight waits for the posts beside it. */
const SOON = 800;
let timer;
let pending;

export const ready = briefing => outgoing(briefing, t('title.unknown'), t('revise.unnamed'));

export const said = fault => (fault.message === 'unreachable' ? t('page.unreachable') : plainly(fault.message));

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

/** Says what is wrong at the field it is wrong in, and keeps the focus there. */
function wrong(problem, field) {
  set({ busy: '', problem, field });
  focus(field);
}

/**
 * Reads sources into a briefing, joined to the one at hand if there is one. What was pasted is read as the pages it was copied from, if these tell its posts apart, else as
 * its words.
 */
export async function take(pasted, beside, pages = []) {
  const { briefing, files, language } = get();
  const field = files.length && !pasted.trim() ? 'files' : 'paste';
  const fault = faultOf(pasted, files);
  if (fault) return wrong(fault.words, fault.field);
  const words = pasted.trim() ? [service.text(pasted, `${t('page.pasted')}.txt`)] : [];
  const given = briefing ? [service.json(ready(briefing)), ...files] : [...files];
  set({ busy: t('page.reading'), problem: '', field: '' });
  try {
    const wishes = { language, ...beside };
    const copied = pages.map((html, i) => service.page(html, `${t('page.pasted')}${i ? ` ${i + 1}` : ''}.html`));
    const told = copied.length ? await service.check([...given, ...copied], wishes).catch(() => null) : null;
    const asPages = told && !told.notices.some(notice => notice.code === 'form-of-one');
    const report = asPages ? told : await service.check([...given, ...words], wishes);
    const found = service.posts([...files, ...(asPages ? copied : words)], wishes).catch(() => []);
    if (report.briefing.responses.length < MANY) await Promise.race([found, new Promise(done => setTimeout(done, SOON))]);
    taken(report, briefing, [...given, ...words], beside);
    found.then(all => posts(all, Boolean(briefing), files.length + (asPages ? copied : words).length));
  } catch (fault) {
    wrong(said(fault), field);
  }
}

/** The posts, to be seen and corrected; a briefing read by itself has none. */
function posts(found, added, sources) {
  const { discussions, briefing } = get();
  if (briefing) set({ discussions: added ? [...discussions, ...found] : found, partable: !added && found.length > 0 && found.length === sources });
}

function withNotices(report) {
  const notices = [...report.briefing.notices];
  report.notices.filter(notice => !notices.some(old => old.text === notice.text)).forEach(notice => notices.push(notice));
  return { ...report.briefing, notices };
}

function taken(report, before, sources, beside) {
  const json = !before && sources.length === 1 && sources[0].name.endsWith('.json') && report.briefing.responses.length > 0 && !report.edits.length;
  const briefing = withNotices(report);
  open(briefing, {
    busy: '', files: [], joining: false, edits: report.edits, beside, opened: before ? get().opened : briefing, read: before ? get().read : briefing,
    kept: json ? briefing : get().kept, said: t('page.opened', summary(briefing)), copyKey: get().copyKey || Date.now(),
    ...(!before && { discussions: [], filter: { words: '', hat: '', terms: '', state: '' }, pane: 'work', view: 'work' }),
  });
  focus('heading');
}

/** Files everything again after a correction of the posts; what was changed since can be had back by undoing. */
export async function readAgain(discussions, words) {
  const { briefing, read, language, beside } = get();
  if (briefing !== read && !confirm(t('page.posts.again'))) return;
  set({ busy: t('page.reading'), problem: '' });
  try {
    const sources = discussions.map(service.discussion);
    const [report, found] = await Promise.all([service.check(sources, { language, ...beside }), service.posts(sources, { language, ...beside })]);
    const now = withNotices(report);
    open(now, { busy: '', read: now, discussions: found, said: words });
  } catch (fault) {
    set({ busy: '', problem: said(fault) });
  }
}

export function summary(b) {
  const answered = new Set(b.responses.map(r => r.respondent)).size;
  return [['questions', b.questions.length], ['answers', b.responses.length], ['people', answered], ['unfiled', b.unfiled.length]]
    .filter(([what, count]) => count || what !== 'unfiled').map(([what, count]) => n(`count.${what}`, count)).join(' · ');
}

/** What a pack is to be like, as the service is told. */
export const wishes = ({ audience, terms, hats, briefing }) => ({ audience, 'default-attribution': terms, hat: names(briefing, hats) });
const names = (briefing, hats) => briefing.hats.filter(hat => hats.includes(hat.id)).map(hat => hat.name);

/** Asks, a moment after the last change, for the handout and for what the audience would not have. */
export function look() {
  clearTimeout(timer);
  pending?.abort();
  const { briefing } = get();
  if (briefing) timer = setTimeout(ask, briefing.responses.length > MANY ? LONG_PAUSE : PAUSE);
}

async function ask() {
  pending = new AbortController();
  const { signal } = pending;
  set({ checking: true });
  try {
    const { briefing } = get();
    const handout = await service.handout(ready(briefing), wishes(get()), signal);
    set({ report: handout.withheld, handout, checking: false });
    if (get().briefing === briefing) learn(handout.suggestions);
  } catch (fault) {
    if (fault.name !== 'AbortError') set({ checking: false, report: null, ...(fault.message === 'unreachable' ? {} : { problem: said(fault) }) });
  }
}

/** Takes over what the service suggests by now; this is no step to be undone. */
function learn(suggestions) {
  const { briefing, opened, read, kept } = get();
  const same = u => !suggestions[u.id] || JSON.stringify(u.perhaps) === JSON.stringify(suggestions[u.id].map(hint => hint.question));
  if (briefing.unfiled.every(same)) return;
  const now = suggesting(suggestions)(briefing);
  const still = one => (one === briefing ? now : one);
  set({ briefing: now, opened: still(opened), read: still(read), kept: still(kept) });
}

/** Clears the table; the start page offers the way back. */
export function leave() {
  clear();
  focus('paste');
}
