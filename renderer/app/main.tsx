import '../backend/schemas-without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connect } from '../backend/connect.ts';
import { flushWhenAsked } from '../backend/flush.ts';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { App } from './app.tsx';
import { Providers } from './providers.tsx';
import { allowOwnWorkers } from './trusted-types.ts';

allowOwnWorkers();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
const connection = await connect();
// From the first moment on: before it locks, the backend waits for the answer of every page.
flushWhenAsked(connection);
createRoot(root).render(
  <StrictMode>
    <Providers connection={connection}>
      <App />
    </Providers>
  </StrictMode>,
);
