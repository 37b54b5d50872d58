/* The service this page came from; no other place is ever asked for anything. */
let token = '';
let asking = null;
let askPerson = () => Promise.resolve('');

/** Who is asked for the service's token when it wants one; no answer means that nobody has it. */
export const tokensFrom = ask => { askPerson = ask; };

async function asked(path, options) {
  const sent = token;
  const response = await answer(path, options);
  if (response.status === 401 && await haveToken(sent)) return asked(path, options);
  if (!response.ok) throw new Error(await reason(response));
  return response;
}

async function answer(path, options) {
  const headers = token ? { Authorization: `Bearer ${token}` } : {};
  try {
    return await fetch(path, { credentials: 'same-origin', referrerPolicy: 'no-referrer', headers, ...options });
  } catch (fault) {
    if (fault.name === 'AbortError') throw fault;
    throw new Error('unreachable');
  }
}

/** Whether there is another token than the one refused; however many requests want one, the person is asked once. Kept as long as the page is open. */
async function haveToken(refused) {
  if (token === refused) {
    asking ??= askPerson(refused !== '').finally(() => { asking = null; });
    token = await asking;
  }
  return token !== '';
}

/** One line that says what stood in the way; services that fail altogether answer with no such thing. */
async function reason(response) {
  try {
    const problem = await response.json();
    return problem.detail || problem.title || String(response.status);
  } catch {
    return `${response.status} ${response.statusText}`;
  }
}

function form(sources, wishes) {
  const fields = new FormData();
  for (const source of sources) fields.append('source', source, source.name);
  for (const [name, value] of Object.entries(wishes)) {
    for (const each of [value].flat()) if (each) fields.append(name, each, ...(each instanceof File ? [each.name] : []));
  }
  return fields;
}

const post = (path, sources, wishes, signal) => asked(path, { method: 'POST', body: form(sources, wishes), signal });

export const text = (words, name) => new File([words].flat(), name, { type: 'text/plain' });
export const page = (html, name) => new File([`<!doctype html><body>${html}`], name, { type: 'text/html' });
export const json = briefing => new File([JSON.stringify(briefing)], 'briefing.json', { type: 'application/json' });

export const discussion = (made, i) => new File([JSON.stringify(made)], `${made.name || `discussion ${i}`}`, { type: 'application/json' });

export const labels = async language => (await asked(`api/labels?language=${encodeURIComponent(language)}`)).json();
export const brief = async (sources, wishes) => (await post('api/briefings', sources, { ...wishes, to: 'json' })).json();
export const check = async (sources, wishes, signal) => (await post('api/check', sources, wishes, signal)).json();
export const handout = async (briefing, wishes, signal) => (await post('api/handout', [json(briefing)], wishes, signal)).json();
export const posts = async (sources, wishes) => (await (await post('api/posts', sources, wishes)).json()).discussions;
export const verify = async (briefing, source, wishes) => (await post('api/verify', [source], { ...wishes, base: json(briefing) })).json();
export const words = async texts => (await (await post('api/words', texts.map(one => text([one], 'words.md')), {})).json()).words;

/** A file as the service names it. */
export async function pack(briefing, wishes) {
  const response = await post('api/briefings', [json(briefing)], wishes);
  return { name: called(response.headers.get('Content-Disposition')) ?? `briefing.${wishes.to}`, blob: await response.blob() };
}

function called(disposition) {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '');
  const plain = /filename="?([^";]+)"?/i.exec(disposition ?? '');
  return encoded ? decodeURIComponent(encoded[1]) : plain?.[1];
}

/** Hands a file to the person. */
export function save({ name, blob }) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
