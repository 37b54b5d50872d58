/* Who wrote: names, hats and terms in plain words; two who are one, and one who asked. */
import { h, Component } from './preact.js';
import { answersOf, anyInDoubt, hatNames } from './briefing.js';
import { Chunks } from './chunks.js';
import * as edits from './edits.js';
import * as people from './people-edits.js';
import { edit, get } from './store.js';
import { button, focus, memo, select, termChoices } from './parts.js';
import { n, t } from './words.js';

const typed = (hats, ids) => (ids === null ? '' : ids.length ? hatNames({ hats }, ids).join(', ') : t('hat.none'));

/** Whether a name is one that the program gave to somebody it does not know. */
const given = name => name.startsWith(t('respondent.unnamed', '').trim()) || name === t('revise.unnamed');

/** Hats are taken over when the field is left, so that half a name never becomes a hat. */
export class HatField extends Component {
  commit(event) {
    const { ids, hats, change, of, said } = this.props;
    const text = event.target.value;
    this.setState({ text: undefined });
    if (text.trim() === typed(hats, ids)) return;
    edit(b => {
      const [after, worn] = edits.hatsTyped(b, text, t('hat.none'));
      return edits.withoutStrayHats(change(of, { hats: worn })(after), new Set(get().past[0]?.briefing.hats.map(hat => hat.id)));
    }, t('page.changed', `${said}, ${t('people.hats')}`));
  }

  render({ id, label, ids, hats, hint }, { text }) {
    return h('span', { class: 'field' }, h('label', { for: id }, label),
      h('input', { id, dir: 'auto', autocomplete: 'off', value: text ?? typed(hats, ids), placeholder: t('hat.unknown'), 'aria-describedby': hint && `${id}-hint`,
        onInput: e => this.setState({ text: e.target.value }), onChange: e => this.commit(e) }),
      hint && h('span', { id: `${id}-hint`, class: 'hint' }, hint));
  }
}

class NameField extends Component {
  render({ r }) {
    const id = `${r.id}-name`;
    return h('span', { class: 'field' }, h('label', { for: id }, t('people.name')),
      h('input', { id, dir: 'auto', autocomplete: 'off', value: r.name, onFocus: () => { this.before = r.name; },
        onInput: e => edit(people.rename(r.id, e.target.value, this.before ?? r.name, given), t('page.changed', t('people.name')), id) }));
  }
}

/** Until somebody decides, no term is chosen, whatever the source says: any choice, the same term included, is a decision. */
const term = (r, speaks, chosen, open) => select(t('people.terms'), {
  id: `${r.id}-terms`, value: open ? '' : r.attribution ?? '', disabled: speaks && !open,
  onChange: e => edit(edits.personTerms(r.id, e.target.value || null), t('page.changed', `${r.name}, ${t('people.terms')}`)),
}, [['', open ? t('term.doubtful') : speaks ? t('term.on-the-record') : chosen ? t(`term.${chosen}`) : t('term.assumed', t('term.by-hat'))], ...termChoices()]);

function become(r, value, others) {
  const other = others.find(one => one.id === value);
  if (!other) return;
  edit(people.merge(other.id, r.id, given), t('page.people.merged', r.name, other.name));
  focus(`${other.id}-name`);
}

const same = (r, others) => others.length > 0 && select(t('page.people.same'), { id: `${r.id}-same`, value: '', onChange: e => become(r, e.target.value, others) }, [['', t('page.people.same.none')], ...others.map(one => [one.id, one.name])]);

class Person extends Component {
  shouldComponentUpdate(next, state) {
    return state !== this.state || Object.keys(next).some(key => next[key] !== this.props[key] && key !== 'all') || (state.open && next.all !== this.props.all);
  }

  render({ r, all, hats, answers, speaks, chosen, open: doubt }, { open }) {
    return h('li', { class: 'person' },
      h(NameField, { r }),
      h(HatField, { id: `${r.id}-worn`, label: t('people.hats'), ids: r.hats, hats, change: edits.person, of: r.id, said: r.name }),
      term(r, speaks, chosen, doubt),
      h('div', { class: 'about-person' },
        h('span', { class: 'hint' }, [n('count.answers', answers), r.convener && t('page.convener'), speaks && t('page.speaks')].filter(Boolean).join(' · ')),
        button({ id: `${r.id}-more`, class: 'quiet', 'aria-expanded': String(Boolean(open)), 'aria-label': t('page.people.more-of', r.name), onClick: () => this.setState({ open: !open }) }, t('page.people.more'))),
      open && h('div', { class: 'panel' },
        same(r, all.filter(one => one.id !== r.id)),
        !r.convener && button({ id: `${r.id}-convener`, class: 'quiet strong', onClick: () => { edit(people.convener(r.id), t('page.people.convener-now', r.name)); focus(`${r.id}-more`); } }, t('page.people.convener')),
        r.formerNames?.length > 0 && h('p', { class: 'hint', dir: 'auto' }, t('page.people.former', r.formerNames.join(', ')))));
  }
}

const WHOM = ['all', 'unsaid', 'hatless'];
const those = { all: () => true, unsaid: r => r.attribution === null, hatless: r => r.hats === null };

/** Terms and hats for several at once. */
class AtOnce extends Component {
  apply(form) {
    const { b } = this.props;
    const [whom, terms, hats] = ['whom', 'terms', 'hats'].map(name => form.elements[`at-once-${name}`].value);
    const ids = b.respondents.filter(those[whom]).map(r => r.id);
    if (!ids.length || !(terms || hats.trim())) return;
    edit(now => {
      const [after, worn] = hats.trim() ? edits.hatsTyped(now, hats, t('hat.none')) : [now, null];
      return people.forAll(ids, { terms, hats: worn })(after);
    }, n('page.people.at-once.done', ids.length));
  }

  render() {
    return h('details', { class: 'at-once' }, h('summary', null, t('page.people.at-once')),
      h('form', { class: 'panel', onSubmit: e => { e.preventDefault(); this.apply(e.target); } },
        select(t('page.people.whom'), { id: 'at-once-whom', name: 'at-once-whom' }, WHOM.map(whom => [whom, t(`page.people.whom.${whom}`)])),
        select(t('people.terms'), { id: 'at-once-terms', name: 'at-once-terms' }, [['', t('page.unchanged')], ...termChoices()]),
        h('span', { class: 'field' }, h('label', { for: 'at-once-hats' }, t('people.hats')), h('input', { id: 'at-once-hats', name: 'at-once-hats', dir: 'auto', placeholder: t('page.unchanged') })),
        h('button', { class: 'quiet strong' }, t('page.apply'))));
  }
}

export const People = memo(({ b, terms, seek }) => h('section', { id: 'people', class: 'people', 'aria-labelledby': 'people-heading' },
  h('h2', { id: 'people-heading' }, t('back.people')),
  h('p', { class: 'hint' }, t('page.people.hint')),
  b.respondents.length > 1 && h(AtOnce, { b }),
  h(Chunks, { items: b.respondents, tag: 'ul', tall: 110, seek, draw: r => h(Person, {
    key: r.id, r, all: b.respondents, hats: b.hats, answers: answersOf(b, r.id), speaks: b.interview?.speaker === r.id, chosen: terms,
    open: anyInDoubt(b, r.id), language: get().language,
  }) }),
  h('dl', { class: 'definitions' }, termChoices().flatMap(([id]) => [h('dt', null, t(`term.heading.${id}`)), h('dd', null, t(`term.definition.${id}`))]))));
