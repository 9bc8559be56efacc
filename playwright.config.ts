import { defineConfig } from '@playwright/test';

/** Every spec runs in both browsers; the project's name is the browser (`tests/e2e/support/test.ts`). */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/test-results',
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['line'], ['json', { outputFile: '.output/e2e.json' }]],
  use: { trace: 'off' },
});
