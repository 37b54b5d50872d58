/* Splitting a passage where the cursor is, or around the words selected. */
import { h, Component } from './preact.js';
import { cut, locate } from './locate.js';
import { splitAt } from './filing.js';
import { button, focus } from './parts.js';
import { set } from './store.js';
import { t } from './words.js';

/** The passage in parts around the words that are selected in it; nothing if none are. */
export function selectedIn(body, id) {
  const selection = getSelection();
  const element = document.getElementById(`${id}-words`);
  if (!selection.rangeCount || selection.isCollapsed || !element?.contains(selection.getRangeAt(0).commonAncestorContainer)) return null;
  const place = locate(selection.toString(), body);
  const parts = place && cut(body, place.from, place.to);
  return parts?.filter(Boolean).length > 1 ? parts.filter(Boolean) : null;
}

/** Which of the parts is the one that was selected. */
const meant = (parts, from) => (from > 0 && parts.length > 1 ? 1 : 0);

/** The cursor moves through the words as in any field, which readonly ones do not allow; nothing can be typed. */
export class SplitPanel extends Component {
  componentDidMount() {
    this.area.setSelectionRange(0, 0);
  }

  go() {
    const { u } = this.props;
    const { selectionStart: from, selectionEnd: to } = this.area;
    const parts = cut(u.body, from, to).filter(Boolean);
    if (parts.length > 1) splitAt(u.id, parts, meant(parts, from));
    else this.setState({ wrong: true });
  }

  render({ u }, { wrong }) {
    const id = `${u.id}-split`;
    return h('form', { class: 'panel quoting', onSubmit: e => { e.preventDefault(); this.go(); } },
      h('label', { for: id }, t('page.split')),
      h('textarea', { id, class: 'rewrite', 'aria-readonly': 'true', spellcheck: false, onBeforeInput: e => e.preventDefault(), dir: 'auto', value: u.body, 'aria-describedby': `${id}-hint`, ref: e => { this.area = e; },
        onKeyDown: e => {
          if (e.key === 'Enter') { e.preventDefault(); this.go(); }
          if (e.key === 'Escape') { set({ panel: null }); focus(u.id); }
        } }),
      h('p', { id: `${id}-hint`, class: wrong ? 'hint wrong' : 'hint', 'aria-live': 'polite' }, t(wrong ? 'page.split.nowhere' : 'page.split.hint')),
      h('div', { class: 'choices' }, h('button', { class: 'quiet strong' }, t('page.split.go')), button({ class: 'quiet', onClick: () => { set({ panel: null }); focus(u.id); } }, t('page.cancel'))));
  }
}
