// What the page may load and run, the same in Electron and in the browser host: its own files and nothing else.

const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
] as const;

/** The value of the `Content-Security-Policy` header. Sent with every file, so that a worker is bound by it too. */
export const CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ');
