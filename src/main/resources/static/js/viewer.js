// The photo of a paper card: one page at a time, zoomed, turned and moved by buttons, keys, mouse and fingers.

const STEP = 1.25;
const LARGEST = 8;
const MOVE = 80;
const KEPT = 'viewer';

class Viewer {
  #root;
  #stage;
  #sheets;
  #views;
  #at = 0;
  #fingers = new Map();

  constructor(root) {
    this.#root = root;
    this.#stage = root.querySelector('[data-viewer-stage]');
    this.#sheets = [...root.querySelectorAll('[data-viewer-sheet]')];
    this.#views = this.#sheets.map(() => ({ zoom: 1, turn: 0, x: 0, y: 0 }));
  }

  start() {
    this.#root.classList.add('k-viewer-on');
    this.#root.querySelectorAll('[data-viewer-tools]').forEach((tools) => { tools.hidden = false; });
    this.#stage.tabIndex = 0;
    this.#sheets.forEach((sheet) => {
      sheet.querySelector('a').tabIndex = -1;
      const picture = sheet.querySelector('img');
      if (!picture.complete) picture.addEventListener('load', () => this.#draw());
    });
    this.#root.addEventListener('click', (event) => this.#click(event));
    this.#root.addEventListener('keydown', (event) => this.#key(event));
    document.addEventListener('keydown', (event) => this.#keyFromAfar(event));
    this.#stage.addEventListener('pointerdown', (event) => this.#touch(event));
    this.#stage.addEventListener('pointermove', (event) => this.#drag(event));
    ['pointerup', 'pointercancel', 'pointerleave'].forEach((end) =>
      this.#stage.addEventListener(end, (event) => this.#letGo(event)));
    this.#stage.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    new ResizeObserver(() => this.#draw()).observe(this.#stage);
    window.addEventListener('pagehide', () => this.#keep());
    this.#show(this.#kept());
  }

  /** Which pictures these are; others begin anew. */
  #pictures() {
    return this.#sheets.map((sheet) => sheet.querySelector('img').getAttribute('src')).join(' ');
  }

  /** Saving a form, or going on to the next step, loads a page with the same pictures: they stay as they were. */
  #keep() {
    try {
      const views = this.#views;
      sessionStorage.setItem(KEPT, JSON.stringify({ pictures: this.#pictures(), at: this.#at, views }));
    } catch { /* the browser keeps nothing */ }
  }

  /** @return the page that was on top */
  #kept() {
    try {
      const { pictures, at, views } = JSON.parse(sessionStorage.getItem(KEPT) ?? '{}');
      if (pictures !== this.#pictures()) return 0;
      this.#views = views;
      return at;
    } catch {
      return 0;
    }
  }

  #view() {
    return this.#views[this.#at];
  }

  #do(what) {
    const view = this.#view();
    switch (what) {
      case 'larger': this.#zoom(STEP); break;
      case 'smaller': this.#zoom(1 / STEP); break;
      case 'whole': Object.assign(view, { zoom: 1, x: 0, y: 0 }); break;
      case 'right': Object.assign(view, { turn: (view.turn + 90) % 360, x: 0, y: 0 }); break;
      case 'left': Object.assign(view, { turn: (view.turn + 270) % 360, x: 0, y: 0 }); break;
      case 'next': this.#show(this.#at + 1); break;
      case 'previous': this.#show(this.#at - 1); break;
      case 'ArrowLeft': view.x += MOVE; break;
      case 'ArrowRight': view.x -= MOVE; break;
      case 'ArrowUp': view.y += MOVE; break;
      case 'ArrowDown': view.y -= MOVE; break;
      default: return false;
    }
    this.#draw();
    return true;
  }

  #zoom(by, x = 0, y = 0) {
    const view = this.#view();
    const zoom = Math.min(LARGEST, Math.max(1, view.zoom * by));
    view.x = x - (x - view.x) * (zoom / view.zoom);
    view.y = y - (y - view.y) * (zoom / view.zoom);
    view.zoom = zoom;
  }

  #show(page) {
    if (page < 0 || page >= this.#sheets.length) return;
    this.#at = page;
    this.#sheets.forEach((sheet, n) => { sheet.hidden = n !== page; });
    const place = this.#root.querySelector('[data-viewer-page]');
    place.textContent = this.#root.dataset.pageWords.replace('{0}', page + 1).replace('{1}', this.#sheets.length);
    this.#root.querySelectorAll('[data-viewer-do=previous]').forEach((button) => this.#allow(button, page > 0));
    this.#root.querySelectorAll('[data-viewer-do=next]').forEach((button) =>
      this.#allow(button, page < this.#sheets.length - 1));
    this.#draw();
  }

  /** A button that has the focus keeps it: it is told to be of no use, not disabled. */
  #allow(button, allowed) {
    button.setAttribute('aria-disabled', String(!allowed));
  }

  /** Fits the page into the stage at zoom 1, whichever way it is turned, and keeps it from being moved out of sight. */
  #draw() {
    const picture = this.#sheets[this.#at].querySelector('img');
    if (!picture.naturalWidth) return;
    const view = this.#view();
    const lying = view.turn % 180 !== 0;
    const wide = lying ? picture.naturalHeight : picture.naturalWidth;
    const high = lying ? picture.naturalWidth : picture.naturalHeight;
    const { clientWidth, clientHeight } = this.#stage;
    const scale = Math.min(clientWidth / wide, clientHeight / high) * view.zoom;
    const spareX = Math.max(0, (wide * scale - clientWidth) / 2);
    const spareY = Math.max(0, (high * scale - clientHeight) / 2);
    view.x = Math.min(spareX, Math.max(-spareX, view.x));
    view.y = Math.min(spareY, Math.max(-spareY, view.y));
    picture.style.width = `${picture.naturalWidth}px`;
    picture.style.height = `${picture.naturalHeight}px`;
    picture.style.transform = `translate(${clientWidth / 2 + view.x}px, ${clientHeight / 2 + view.y}px) `
      + `rotate(${view.turn}deg) scale(${scale}) translate(-50%, -50%)`;
    this.#stage.toggleAttribute('data-zoomed', view.zoom > 1);
    this.#root.dataset.turn = view.turn;
    this.#root.dataset.zoom = Math.round(view.zoom * 100);
  }

  #click(event) {
    const button = event.target.closest('[data-viewer-do]');
    if (button) {
      if (button.getAttribute('aria-disabled') !== 'true') this.#do(button.dataset.viewerDo);
      return;
    }
    if (event.target.closest('[data-viewer-sheet]')) event.preventDefault();
  }

  /** While the focus is in the viewer. */
  #key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const keys = {
      '+': 'larger', '=': 'larger', '-': 'smaller', _: 'smaller', 0: 'whole', r: 'right', R: 'left',
      PageDown: 'next', ']': 'next', PageUp: 'previous', '[': 'previous',
    };
    const arrow = event.key.startsWith('Arrow') && event.target === this.#stage ? event.key : undefined;
    this.#take(event, keys[event.key] ?? arrow);
  }

  /** From anywhere on the page, also while one types: the same with Alt. */
  #keyFromAfar(event) {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const keys = {
      Equal: 'larger', NumpadAdd: 'larger', Minus: 'smaller', NumpadSubtract: 'smaller', Digit0: 'whole',
      Numpad0: 'whole', KeyR: event.shiftKey ? 'left' : 'right', PageDown: 'next', PageUp: 'previous',
      ArrowLeft: 'ArrowLeft', ArrowRight: 'ArrowRight', ArrowUp: 'ArrowUp', ArrowDown: 'ArrowDown',
    };
    this.#take(event, keys[event.code]);
  }

  #take(event, what) {
    if (!what || !this.#do(what)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #touch(event) {
    if (event.button > 0) return;
    this.#fingers.set(event.pointerId, event);
    if (this.#view().zoom > 1 || this.#fingers.size > 1) this.#stage.setPointerCapture(event.pointerId);
  }

  #drag(event) {
    const before = this.#fingers.get(event.pointerId);
    if (!before) return;
    const view = this.#view();
    if (this.#fingers.size === 2) {
      const other = [...this.#fingers.values()].find((finger) => finger.pointerId !== event.pointerId);
      const apart = (one) => Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY));
      this.#zoom(apart(event) / apart(before), ...this.#fromMiddle(event, other));
    } else if (view.zoom > 1) {
      view.x += event.clientX - before.clientX;
      view.y += event.clientY - before.clientY;
      this.#stage.setAttribute('data-dragged', '');
    }
    this.#fingers.set(event.pointerId, event);
    this.#draw();
  }

  #letGo(event) {
    this.#fingers.delete(event.pointerId);
    if (this.#fingers.size === 0) this.#stage.removeAttribute('data-dragged');
  }

  /** With Ctrl, or once it is zoomed; else the wheel scrolls the page. */
  #wheel(event) {
    if (!event.ctrlKey && this.#view().zoom === 1) return;
    event.preventDefault();
    if (event.ctrlKey) {
      this.#zoom(event.deltaY < 0 ? STEP : 1 / STEP, ...this.#fromMiddle(event, event));
    } else {
      this.#view().x -= event.deltaX;
      this.#view().y -= event.deltaY;
    }
    this.#draw();
  }

  #fromMiddle(one, other) {
    const box = this.#stage.getBoundingClientRect();
    return [
      (one.clientX + other.clientX) / 2 - box.left - box.width / 2,
      (one.clientY + other.clientY) / 2 - box.top - box.height / 2,
    ];
  }
}

document.querySelectorAll('[data-viewer]').forEach((root) => new Viewer(root).start());
