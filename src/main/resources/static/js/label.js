// The label's own button: printing starts when the person says so, never by itself.
for (const button of document.querySelectorAll('[data-print]')) {
  button.addEventListener('click', () => window.print());
}
