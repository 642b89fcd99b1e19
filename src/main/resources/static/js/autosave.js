// Drafts that save themselves. What is typed lives in the page and on the server, never in the browser's storage.

const PAUSE = 1500;
const FIRST_RETRY = 3000;
const LONGEST_RETRY = 60000;
const LARGEST_KEPT_ALIVE = 60000;

/** Watches every form that names in data-autosave where its draft is posted. */
export function watchDrafts() {
  document.querySelectorAll('form[data-autosave]').forEach((form) => new Draft(form).watch());
}

class Draft {
  #form;
  #place;
  #timer;
  #typed = 0;
  #kept = 0;
  #saving = null;
  #submitted = false;
  #over = false;
  #signedOut = false;
  #failures = 0;

  constructor(form) {
    this.#form = form;
    this.#place = form.querySelector('[data-autosave-state]') ?? document.querySelector('[data-autosave-state]');
  }

  watch() {
    this.#form.addEventListener('input', (event) => {
      if (event.target.type === 'file') return;
      this.#typed += 1;
      this.#behind();
      this.#after(PAUSE);
    });
    this.#form.addEventListener('focusout', () => this.#now());
    this.#form.addEventListener('submit', (event) => this.#submit(event));
    document.addEventListener('visibilitychange', () => this.#now());
    window.addEventListener('online', () => this.#now());
    window.addEventListener('pageshow', () => { this.#submitted = false; });
  }

  /** A form sent while its draft is being saved waits for the answer, whose version it needs. */
  #submit(event) {
    if (!this.#saving) {
      this.#submitted = true;
      clearTimeout(this.#timer);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.#saving.finally(() => this.#form.requestSubmit(event.submitter));
  }

  /** "Saved" stands only where all that was typed is saved; a trouble stays told until the next attempt. */
  #behind() {
    if (!this.#over && this.#place?.dataset.tone !== 'bad') this.#say(this.#texts.saving);
  }

  #after(pause) {
    clearTimeout(this.#timer);
    if (!this.#over) this.#timer = setTimeout(() => this.#now(), pause);
  }

  /** Saves what was typed since the last time; one request at a time, the next one takes what came meanwhile. */
  #now() {
    if (this.#over || this.#submitted || this.#saving || this.#typed === this.#kept) return;
    clearTimeout(this.#timer);
    const typed = this.#typed;
    if (!this.#signedOut) this.#say(this.#texts.saving);
    this.#saving = this.#post(typed).catch(() => this.#retry()).finally(() => {
      this.#saving = null;
      if (this.#typed > typed && this.#failures === 0) this.#after(PAUSE);
    });
  }

  async #post(typed) {
    if (this.#signedOut && !(await this.#freshToken())) {
      this.#askToSignIn();
      return;
    }
    const fields = this.#fields();
    const answer = await fetch(this.#form.dataset.autosave, {
      method: 'POST',
      headers: { Accept: 'application/json', 'X-Requested-With': 'fetch', ...this.#token() },
      body: fields,
      redirect: 'manual',
      keepalive: document.visibilityState === 'hidden' && fields.toString().length < LARGEST_KEPT_ALIVE,
    });
    if (answer.ok) {
      this.#saved(await answer.json(), typed);
    } else if (answer.status === 401 || answer.type === 'opaqueredirect') {
      this.#askToSignIn();
    } else if (answer.status === 403 && (await this.#freshToken())) {
      this.#retry();
    } else if (answer.status === 409) {
      this.#conflict();
    } else if (answer.status >= 500 || answer.status === 429) {
      this.#retry();
    } else {
      await this.#refused(answer);
    }
  }

  /** Everything but the files, which are sent by their own button. */
  #fields() {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) {
      if (typeof value === 'string') fields.append(name, value);
    }
    return fields;
  }

  #token() {
    const token = document.querySelector('meta[name=_csrf]')?.content;
    const header = document.querySelector('meta[name=_csrf_header]')?.content;
    return token && header ? { [header]: token } : {};
  }

  /** After signing in again the page's token is an old one; true when there is a new one. */
  async #freshToken() {
    const answer = await fetch('/me/token', { headers: { 'X-Requested-With': 'fetch' }, redirect: 'manual' });
    if (!answer.ok) return false;
    const { token } = await answer.json();
    const meta = document.querySelector('meta[name=_csrf]');
    if (!meta || !token || (!this.#signedOut && meta.content === token)) return false;
    meta.content = token;
    document.querySelectorAll('input[name=_csrf]').forEach((input) => { input.value = token; });
    return true;
  }

  #saved(answer, typed) {
    this.#kept = typed;
    this.#failures = 0;
    this.#signedOut = false;
    const version = this.#form.elements.namedItem('version');
    if (version && answer.version !== undefined) version.value = answer.version;
    if (this.#typed === typed) {
      this.#form.dispatchEvent(new CustomEvent('kedang:saved', { bubbles: true }));
      this.#say(`${this.#texts.saved} ${this.#time(answer.savedAt)}`);
    } else {
      this.#say(this.#texts.saving);
    }
    if (answer.title) {
      document.querySelectorAll('[data-autosave-title]').forEach((place) => { place.textContent = answer.title; });
    }
    Object.entries(answer.sections ?? {}).forEach(([key, section]) => this.#progress(key, section));
  }

  #time(savedAt) {
    const zone = this.#form.dataset.zone;
    const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...(zone ? { timeZone: zone } : {}) };
    return new Intl.DateTimeFormat(document.documentElement.lang, options).format(new Date(savedAt));
  }

  #progress(key, { done, total }) {
    document.querySelectorAll(`[data-section-progress="${CSS.escape(key)}"]`).forEach((place) => {
      const bar = place.querySelector('progress');
      const words = (place.dataset.words ?? '{0} / {1}').replace('{0}', done).replace('{1}', total);
      if (bar) {
        bar.max = total;
        bar.value = done;
        bar.setAttribute('aria-label', words);
      }
      (place.querySelector('span') ?? place).textContent = words;
    });
  }

  #retry() {
    this.#failures += 1;
    this.#say(this.#texts.retry, true);
    this.#after(Math.min(FIRST_RETRY * 2 ** (this.#failures - 1), LONGEST_RETRY));
  }

  /** The page stays usable: once signed in again in another tab, the next attempt succeeds. */
  #askToSignIn() {
    this.#failures += 1;
    if (!this.#signedOut) this.#say(this.#texts.signedOut, true, this.#link('/login', this.#texts.signIn));
    this.#signedOut = true;
    this.#after(Math.min(FIRST_RETRY * 2 ** (this.#failures - 1), LONGEST_RETRY));
  }

  #conflict() {
    this.#over = true;
    this.#say(this.#texts.conflict, true, this.#link(location.href, this.#texts.reload));
  }

  /** What is not valid may be mended; any other refusal stays one. */
  async #refused(answer) {
    this.#over = answer.status !== 422;
    const problem = await answer.json().catch(() => ({}));
    this.#say(problem.detail ?? this.#texts.refused, true);
  }

  #link(href, text) {
    const link = document.createElement('a');
    link.href = href;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = text;
    return link;
  }

  get #texts() {
    return this.#place?.dataset ?? {};
  }

  #say(text, bad = false, link = null) {
    if (!this.#place) return;
    if (!link && this.#place.textContent === text && this.#place.dataset.tone === (bad ? 'bad' : 'calm')) return;
    this.#place.dataset.tone = bad ? 'bad' : 'calm';
    this.#place.replaceChildren(text, ...(link ? [' ', link] : []));
  }
}
