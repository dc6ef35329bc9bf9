'use strict';
// Chromium knows no schemes but its own, so `app://host/path` is `http://host.app.standin.localhost/path` to the page:
// still an origin of its own, and a secure context. The main process only ever sees the first form.

const toPage = (url) =>
  url.replace(
    /^(?!https?:|file:|data:|blob:|about:)([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i,
    'http://$2.$1.standin.localhost',
  );

const fromPage = (url) =>
  url.replace(/^http:\/\/([^/?#]*)\.([a-z][a-z0-9+-]*)\.standin\.localhost(?::80)?/i, '$2://$1');

const originOf = (url) => /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? 'null';

module.exports = { fromPage, originOf, toPage };
