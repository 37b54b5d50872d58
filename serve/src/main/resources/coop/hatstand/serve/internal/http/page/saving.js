/* What is taken away: packs that the service makes, and the briefing itself. */
import * as service from './service.js';
import { get, set } from './store.js';
import { ready, said, wishes } from './work.js';
import { t } from './words.js';

export async function download(to, words) {
  const state = get();
  set({ busy: t('page.making', words), problem: '' });
  try {
    const file = await service.pack(ready(state.briefing), { ...wishes(state), to, page: state.paper, template: to.includes('docx') && state.template });
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
