/* A rehearsal: the questions in no order, as they may come; the line is hidden until it is asked for. */
import { h } from './preact.js';
import { linesFor } from './call.js';
import { FullScreen } from './full-screen.js';
import { button, kicker } from './parts.js';
import { Words } from './words-of.js';
import { t } from './words.js';

function shuffled(list) {
  const all = [...list];
  for (let i = all.length - 1; i > 0; i--) {
    const k = Math.floor(Math.random() * (i + 1));
    [all[i], all[k]] = [all[k], all[i]];
  }
  return all;
}

export class Rehearse extends FullScreen {
  name = 'rehearse';
  fields = 'select, input, textarea, button';
  state = { order: shuffled(this.props.briefing.questions.map(q => q.id)), at: 0, seen: false };

  takes(key) {
    const meant = [' ', 'Enter', 'ArrowRight'].includes(key);
    if (meant) this.on();
    return meant;
  }

  /** Shows the line, and then the next question. */
  on() {
    const { seen, at, order } = this.state;
    if (!seen) this.setState({ seen: true });
    else if (at + 1 < order.length) this.setState({ at: at + 1, seen: false });
    else this.setState({ order: shuffled(order), at: 0, seen: false });
  }

  render({ briefing: b }, { order, at, seen }) {
    const q = b.questions.find(one => one.id === order[at]);
    const lines = q ? linesFor(b, q) : [];
    return h('section', { class: 'full rehearsal', 'aria-labelledby': 'rehearse' },
      this.bar(t('page.view.rehearse')),
      q && h('div', { class: 'saying' },
        kicker(t('page.rehearse.place', at + 1, order.length)),
        h('h2', { dir: 'auto', 'aria-live': 'polite' }, q.text),
        h('div', { class: 'big-line', 'aria-live': 'polite' }, seen && (lines.length ? lines.map(line => [h(Words, { text: line.body }), line.ifPressed && h('div', { class: 'call-panel' }, kicker(t('line.if-pressed')), h(Words, { text: line.ifPressed }))]) : h('p', { class: 'hint' }, t('page.call.no-line')))),
        h('div', { class: 'choices' }, button({ id: 'rehearse-on', class: 'primary', onClick: () => this.on() }, t(seen ? 'page.rehearse.next' : 'page.rehearse.show')), h('span', { class: 'hint' }, t('page.rehearse.hint')))));
  }
}
