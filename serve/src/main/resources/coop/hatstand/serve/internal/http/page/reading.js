/* What was read, to be looked over before anything else: who wrote which post, who is who, what was asked. */
import { h } from './preact.js';
import { People } from './people.js';
import { PostList } from './post-list.js';
import { QuestionList } from './question-list.js';
import { button, focus } from './parts.js';
import { set } from './store.js';
import { n, t } from './words.js';

export const found = ({ briefing: b, discussions }) => {
  const posts = discussions.reduce((sum, d) => sum + d.posts.length, 0);
  return [posts > 0 && n('page.reading.posts', posts), n('count.people', b.respondents.length), n('count.questions', b.questions.length)].filter(Boolean).join(', ');
};

const done = () => { set({ view: 'work' }); focus('heading'); };

/** The question on top of the work, until a person has said that all is right. */
export const Asked = ({ s }) => h('section', { class: 'right', 'aria-labelledby': 'right' },
  h('p', { id: 'right' }, h('strong', null, t('page.reading.right', found(s)))),
  h('div', { class: 'choices' },
    button({ id: 'right-yes', class: 'quiet strong', onClick: () => { set({ looked: true }); focus(s.briefing.unfiled.length ? s.briefing.unfiled[0].id : 'heading'); } }, t('page.reading.yes')),
    button({ id: 'right-no', class: 'quiet', onClick: () => { set({ view: 'reading' }); focus('reading'); } }, t('page.reading.no'))));

export const Reading = s => h('div', { class: 'reading' },
  h('div', { class: 'sheet' },
    h('h1', { id: 'reading', tabIndex: -1 }, t('page.reading.right', found(s))),
    h('p', { class: 'hint' }, t('page.reading.hint')),
    h(PostList, { b: s.briefing, discussions: s.discussions, partable: s.partable, language: s.language }),
    h(People, { b: s.briefing, terms: s.terms, language: s.language, seek: s.seek }),
    h(QuestionList, { b: s.briefing, language: s.language }),
    h('div', { class: 'choices' }, button({ id: 'reading-done', class: 'primary', onClick: done }, t('page.reading.done')))));
