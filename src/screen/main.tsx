import './tokens.css';
import './base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { hearOtherTabs } from './api/other-tabs.ts';
import { newQueryClient } from './api/queries.ts';
import { Page } from './page.tsx';
import { FaultBoundary } from './parts/fault-boundary.tsx';
import { rememberedSettings } from './settings/remembered.ts';
import { SettingsProvider } from './settings/settings-provider.tsx';
import { wordsFor } from './words/catalogues.ts';

const place = document.getElementById('page');
if (place === null) throw new Error('index.html has no element #page');

const settings = rememberedSettings();
const queries = newQueryClient();
hearOtherTabs(() => void queries.invalidateQueries());

// Not awaited by the module itself: a catalogue may lie in a file that waits for this very one.
void wordsFor(settings, navigator.languages).then((words) =>
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <SettingsProvider first={{ settings, words }}>
          <FaultBoundary>
            <Page />
          </FaultBoundary>
        </SettingsProvider>
      </QueryClientProvider>
    </StrictMode>,
  ),
);
