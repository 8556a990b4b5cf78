'use strict';
// Without this script the page shows everything; with it, the reader chooses. Text of an article is only ever read here.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const id = name => document.getElementById(name);
  const boxes = group => all('input', id(group));

  const notes = all('.note').map((element, index) => ({
    element,
    index,
    article: element.closest('article'),
    rule: element.dataset.rule,
    severity: element.dataset.severity,
    channel: element.dataset.channel,
    text: element.textContent.toLowerCase(),
    shown: true
  }));
  const byName = new Map(notes.map(note => [note.element.id, note]));
  const articles = all('article');
  const marks = all('.hit').map(element => ({
    element,
    findings: element.dataset.f.split(' ').map(name => byName.get(name)),
    look: element.className
  }));
  const refs = all('.ref').map(element => ({ element, note: byName.get(element.hash.slice(1)) }));
  // Index of the note that the reader is at; a half says between two.
  let current = -0.5;

  const say = text => { id('status').textContent = text; };
  const count = (number, one, many) => number.toLocaleString('de') + ' ' + (number === 1 ? one : many);

  // Choosing

  const chosen = group => new Set(boxes(group).filter(box => box.checked).map(box => box.value));

  const apply = () => {
    const words = id('search').value.trim().toLowerCase();
    const rule = id('rule').value;
    const severities = chosen('severity');
    const channels = chosen('channel');
    for (const note of notes) {
      note.shown = (!rule || note.rule === rule) && severities.has(note.severity) && channels.has(note.channel)
          && note.text.includes(words);
      note.element.hidden = !note.shown;
    }
    for (const mark of marks) {
      const foremost = mark.findings.find(note => note.shown);
      mark.element.className = foremost ? 'hit ' + foremost.severity : 'hit off';
      if (foremost) mark.element.href = '#' + foremost.element.id;
      if (mark.findings.every(note => note.shown)) mark.element.className = mark.look;
    }
    for (const ref of refs) ref.element.hidden = !ref.note.shown;
    showArticles();
  };

  // An article that could not be checked is never out of sight.
  const showArticles = () => {
    const hits = new Set(notes.filter(note => note.shown).map(note => note.article));
    const choosing = notes.some(note => !note.shown);
    let visible = 0;
    for (const article of articles) {
      const shown = !choosing || hits.has(article) || article.querySelector('.error') !== null;
      article.hidden = !shown;
      const row = id('row-' + article.id);
      if (row) row.hidden = !shown;
      if (shown) visible++;
    }
    const shown = notes.filter(note => note.shown).length;
    say((choosing ? shown.toLocaleString('de') + ' von ' + count(notes.length, 'Befund', 'Befunden')
        : count(notes.length, 'Befund', 'Befunde'))
        + (articles.length > 1 ? ' in ' + (choosing ? visible.toLocaleString('de') + ' von ' : '')
            + articles.length.toLocaleString('de') + ' Artikeln' : ''));
  };

  const reset = () => {
    id('search').value = '';
    id('rule').value = '';
    [...boxes('severity'), ...boxes('channel')].forEach(box => { box.checked = true; });
    apply();
  };

  // Moving

  const step = by => {
    const visible = notes.filter(note => note.shown);
    if (visible.length === 0) return say('Kein Befund ausgewählt');
    const next = by > 0 ? visible.find(note => note.index > current) : visible.findLast(note => note.index < current);
    const to = next || visible[by > 0 ? visible.length - 1 : 0];
    current = to.index;
    to.element.focus({ preventScroll: true });
    to.element.scrollIntoView({ block: 'center' });
    say('Befund ' + (visible.indexOf(to) + 1) + ' von ' + visible.length.toLocaleString('de'));
  };

  const stepArticle = by => {
    const visible = articles.filter(article => !article.hidden);
    const tops = visible.map(article => article.getBoundingClientRect().top);
    const edge = 2 + parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
    let to = by > 0 ? tops.findIndex(top => top > edge) : tops.findLastIndex(top => top < edge - 4);
    if (to < 0) to = by > 0 ? visible.length - 1 : 0;
    visible[to].scrollIntoView();
    visible[to].querySelector('h2').focus({ preventScroll: true });
    const before = note => note.element.compareDocumentPosition(visible[to]) & Node.DOCUMENT_POSITION_FOLLOWING;
    current = notes.filter(before).length - 0.5;
    say('Artikel ' + (to + 1) + ' von ' + visible.length.toLocaleString('de'));
  };

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    n: () => stepArticle(1),
    p: () => stepArticle(-1),
    '/': () => id('search').focus()
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      reset();
      document.activeElement.blur();
    } else if (id('shortcuts').checked && !event.target.matches('[type=search], select') && keys[event.key]) {
      keys[event.key]();
      event.preventDefault();
    }
  });

  // Sorting

  const value = (row, column) => {
    const text = row.cells[column].dataset.v;
    return column === 0 ? text : Number(text);
  };
  const compare = (a, b) => typeof a === 'string' ? a.localeCompare(b, 'de', { numeric: true }) : a - b;

  const sort = head => {
    const down = head.getAttribute('aria-sort') ? head.getAttribute('aria-sort') === 'ascending'
        : head.dataset.first === 'descending';
    all('th[aria-sort]').forEach(other => other.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const body = head.closest('table').tBodies[0];
    const column = Number(head.dataset.column);
    body.append(...[...body.rows].sort((a, b) => (down ? -1 : 1) * compare(value(a, column), value(b, column))));
  };

  // Setting up

  for (const head of all('th[data-column]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(head));
    head.append(button);
  }
  for (const box of [...boxes('severity'), ...boxes('channel')]) {
    const found = notes.filter(note => note.severity === box.value || note.channel === box.value).length;
    box.parentElement.querySelector('.count').textContent = found.toLocaleString('de');
    box.addEventListener('change', apply);
  }
  for (const rule of [...new Set(notes.map(note => note.rule))].sort((a, b) => compare(a, b))) {
    const found = notes.filter(note => note.rule === rule).length;
    id('rule').add(new Option(rule + ' (' + found.toLocaleString('de') + ')', rule));
  }
  id('rule').addEventListener('change', apply);
  id('search').addEventListener('input', apply);
  id('reset').addEventListener('click', reset);
  id('articlekeys').hidden = articles.length < 2;
  if (notes.length > 0) {
    id('tools').hidden = false;
    apply();
  }
})();
