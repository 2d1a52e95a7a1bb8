import './tokens.css';
import './base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from './api/queries.ts';
import { Page } from './page.tsx';
import { FaultBoundary } from './parts/fault-boundary.tsx';

const place = document.getElementById('page');
if (place === null) throw new Error('index.html has no element #page');

createRoot(place).render(
  <StrictMode>
    <FaultBoundary>
      <QueryClientProvider client={newQueryClient()}>
        <Page />
      </QueryClientProvider>
    </FaultBoundary>
  </StrictMode>,
);
