/* For the call itself: one question at a time in large letters, one key for each thing that may be needed. Works without the service. */
import { h } from './preact.js';
import { byId, doubt, standing, terms } from './briefing.js';
import { FullScreen } from './full-screen.js';
import { button, kicker } from './parts.js';
import { Words } from './words-of.js';
import { numbering } from './keys.js';
import { ref, t } from './words.js';

const PANELS = { p: 'pressed', q: 'quotes', d: 'decline' };

/** Quotes that may be used for a question: those chosen, of answers that may be quoted by name or by hat. */
export const quotesFor = (b, q, chosen) => b.keyQuotes.map(k => [k, byId(b.responses, k.response)]).filter(([, r]) => r?.questions.includes(q.id)).map(([k, r]) => {
  const who = byId(b.respondents, r.respondent);
  const { term, assumed } = terms(b, who, r, chosen);
  const open = doubt(who, r, b.interview?.speaker === who.id);
  return { text: k.text, id: r.id, by: term === 'on-the-record' && !open ? who.name : '', held: Boolean(open) || assumed || term === 'background' || term === 'off-the-record' };
});

export const linesFor = (b, q) => b.lines.filter(line => line.question === q.id && line.body.trim());

export class Call extends FullScreen {
  name = 'call';
  state = { at: 0, panel: '' };

  /** Whether a key means something here; if so, it is done. */
  takes(key) {
    const { briefing: b } = this.props;
    const { at } = this.state;
    const question = numbering(b.questions).get(key);
    if (question) this.go(b.questions.indexOf(question));
    else if (['ArrowRight', 'j'].includes(key)) this.go(at + 1);
    else if (['ArrowLeft', 'k'].includes(key)) this.go(at - 1);
    else if (PANELS[key]) this.open(PANELS[key]);
    else return false;
    return true;
  }

  go(at) {
    if (at < 0 || at >= this.props.briefing.questions.length) return;
    this.setState({ at, panel: '' });
  }

  open(panel) {
    this.setState({ panel: this.state.panel === panel ? '' : panel });
  }

  panel(b, q) {
    const { panel } = this.state;
    const none = h('p', { class: 'hint' }, t('page.call.nothing'));
    const pressed = linesFor(b, q).filter(line => line.ifPressed);
    const quotes = quotesFor(b, q, this.props.terms);
    return {
      '': null,
      pressed: pressed.length ? pressed.map(line => h(Words, { text: line.ifPressed })) : none,
      quotes: quotes.length ? quotes.map(one => h('p', { class: one.held ? 'big held' : 'big' }, t('quote', one.text), h('span', { class: 'hint' }, ` ${one.by || t(one.held ? 'page.call.not-to-quote' : 'page.call.no-name')} · ${ref(one.id)}`))) : none,
      decline: b.decline.filter(Boolean).length ? h('ul', { class: 'big' }, b.decline.filter(Boolean).map(one => h('li', { dir: 'auto' }, one))) : none,
    }[panel];
  }

  render({ briefing: b }, { at, panel }) {
    const q = b.questions[at];
    const lines = q ? linesFor(b, q) : [];
    return h('section', { class: 'full', 'aria-labelledby': 'call' },
      this.bar([b.interview?.outlet, b.interview?.when].filter(Boolean).join(' · ') || b.title),
      h('nav', { class: 'ask', 'aria-label': t('page.asked') }, h('ol', null, b.questions.map((one, i) => h('li', { key: one.id },
        button({ class: 'asked-of', 'aria-current': i === at ? 'true' : 'false', onClick: () => this.go(i) }, h('span', { class: 'number' }, one.number), h('span', { dir: 'auto' }, one.parts[0] ?? one.text)))))),
      q && h('div', { class: 'saying' },
        kicker(t('question.place', q.number, b.questions.length)),
        h('h2', { dir: 'auto' }, q.text),
        h('div', { class: 'big-line', 'aria-live': 'polite' }, lines.length ? lines.map(line => h(Words, { text: line.body })) : h('p', { class: 'hint' }, t('page.call.no-line'))),
        h('div', { class: 'choices' }, Object.entries(PANELS).map(([key, name]) => button({ class: 'quiet strong', 'aria-expanded': String(panel === name), onClick: () => this.open(name) }, t(`page.call.${name}`), ' ', h('kbd', null, key)))),
        panel && h('div', { class: `call-panel ${panel}`, 'aria-live': 'polite' }, this.panel(b, q)),
        !lines.length && standing(b, q.id).length > 0 && h('div', { class: 'heard' }, kicker(t('page.call.heard')), h(Words, { text: standing(b, q.id)[0].body }))));
  }
}
