/* Who wrote: names, hats and terms in plain words. */
import { h, Component } from './preact.js';
import { anyInDoubt, hatNames } from './briefing.js';
import * as edits from './edits.js';
import { edit, get } from './store.js';
import { memo, select, termChoices } from './parts.js';
import { n, t } from './words.js';

const typed = (hats, ids) => (ids === null ? '' : ids.length ? hatNames({ hats }, ids).join(', ') : t('hat.none'));

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

const name = r => h('span', { class: 'field' }, h('label', { for: `${r.id}-name` }, t('people.name')),
  h('input', { id: `${r.id}-name`, dir: 'auto', autocomplete: 'off', value: r.name,
    onInput: e => edit(edits.person(r.id, { name: e.target.value }), t('page.changed', t('people.name')), `${r.id}-name`) }));

/** Until somebody decides, no term is chosen, whatever the source says: any choice, the same term included, is a decision. */
const term = (r, speaks, chosen, open) => select(t('people.terms'), {
  id: `${r.id}-terms`, value: open ? '' : r.attribution ?? '', disabled: speaks && !open,
  onChange: e => edit(edits.personTerms(r.id, e.target.value || null), t('page.changed', `${r.name}, ${t('people.terms')}`)),
}, [['', open ? t('term.doubtful') : speaks ? t('term.on-the-record') : chosen ? t(`term.${chosen}`) : t('term.assumed', t('term.by-hat'))], ...termChoices()]);

const Person = memo(({ r, hats, answers, speaks, chosen, open }) => h('li', { class: 'person' },
  name(r),
  h(HatField, { id: `${r.id}-worn`, label: t('people.hats'), ids: r.hats, hats, change: edits.person, of: r.id, said: r.name }),
  term(r, speaks, chosen, open),
  h('p', { class: 'hint' }, [n('count.answers', answers), r.convener && t('page.convener'), speaks && t('page.speaks')].filter(Boolean).join(' · '))));

export const People = memo(({ b, terms }) => h('section', { id: 'people', class: 'people', 'aria-labelledby': 'people-heading' },
  h('h2', { id: 'people-heading' }, t('back.people')),
  h('p', { class: 'hint' }, t('page.people.hint')),
  h('ul', null, b.respondents.map(r => h(Person, {
    key: r.id, r, hats: b.hats, answers: b.responses.filter(a => a.respondent === r.id).length, speaks: b.interview?.speaker === r.id, chosen: terms,
    open: anyInDoubt(b, r.id), language: get().language,
  }))),
  h('dl', { class: 'definitions' }, termChoices().flatMap(([id]) => [h('dt', null, t(`term.heading.${id}`)), h('dd', null, t(`term.definition.${id}`))]))));
