/* Thirty answers drawn at random: is each under its own question? One key for yes, one for no; what comes of it is kept in the briefing. */
import { h } from './preact.js';
import { byId } from './briefing.js';
import { drawn, found } from './drawn.js';
import { FullScreen } from './full-screen.js';
import { button, kicker } from './parts.js';
import { edit } from './store.js';
import { Words } from './words-of.js';
import { ref, t } from './words.js';

const SIZE = 30;

const percent = share => {
  const tenths = Math.round(share * 1000);
  return t('report.decimal', Math.floor(tenths / 10), tenths % 10);
};

/** What a check found, in the words of the command. */
function said(sample) {
  const { precision, least, most } = found(sample);
  return t('check.sample.found', sample.right, sample.right + sample.wrong, percent(precision), percent(least), percent(most));
}

export class FilingCheck extends FullScreen {
  name = 'filing';
  state = { seed: (this.props.briefing.sample?.seed ?? 0) + 1, judged: [] };

  drawn() {
    return drawn(this.props.briefing.responses, SIZE, this.state.seed);
  }

  takes(key) {
    const { judged } = this.state;
    if (key === 'ArrowRight' || key === 'ArrowLeft') this.judge(key === 'ArrowRight');
    else if (key === 'Backspace') this.setState({ judged: judged.slice(0, -1) });
    else return false;
    return true;
  }

  /** Says whether the answer shown is filed rightly; the last one makes the result. */
  judge(right) {
    const all = this.drawn().length;
    if (this.state.judged.length >= all) return;
    const judged = [...this.state.judged, right];
    this.setState({ judged });
    if (judged.length < all) return;
    const sample = this.sample(judged);
    edit(b => ({ ...b, sample }), said(sample));
  }

  sample(judged) {
    const right = judged.filter(Boolean).length;
    return { seed: this.state.seed, right, wrong: judged.length - right };
  }

  again() {
    this.setState({ seed: this.state.seed + 1, judged: [] });
  }

  one(r, at, all) {
    const b = this.props.briefing;
    return [
      kicker(`${t('page.rehearse.place', at + 1, all)} · ${ref(r.id)}`),
      h('div', { 'aria-live': 'polite' }, r.questions.map(id => byId(b.questions, id)).filter(Boolean).map(q => h('h2', { key: q.id, dir: 'auto' }, h('span', { class: 'number' }, q.number), ' ', q.text))),
      h('div', { class: 'big-line', 'aria-live': 'polite' }, h(Words, { key: r.id, text: r.body })),
      h('div', { class: 'choices' },
        button({ id: 'filing-wrong', class: 'quiet strong', onClick: () => this.judge(false) }, h('kbd', null, '←'), ' ', t('page.filing.wrong')),
        button({ id: 'filing-right', class: 'quiet strong', onClick: () => this.judge(true) }, t('page.filing.right'), ' ', h('kbd', null, '→')),
        h('span', { class: 'hint' }, t('page.filing.hint'))),
    ];
  }

  render(_, { judged }) {
    const all = this.drawn();
    const r = all[judged.length];
    return h('section', { class: 'full rehearsal filing', 'aria-labelledby': this.name },
      this.bar(t('page.view.filing')),
      h('div', { class: 'saying' },
        r ? this.one(r, judged.length, all.length) : [
          h('p', { class: 'big', role: 'status' }, judged.length ? said(this.sample(judged)) : t('page.filing.none')),
          all.length > 0 && button({ id: 'filing-again', class: 'quiet strong', onClick: () => this.again() }, t('page.filing.again'))]));
  }
}
