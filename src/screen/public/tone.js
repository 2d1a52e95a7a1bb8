// Runs before anything is drawn, so that a page that was set dark does not flash light.
try {
  const { tone } = JSON.parse(localStorage.getItem('culprit-settings') ?? '{}');
  if (tone === 'light' || tone === 'dark') document.documentElement.dataset.tone = tone;
} catch {}
