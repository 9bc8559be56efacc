import { defineConfig } from '@playwright/test';

const shoreAlone = ['sites.spec.ts', 'churn.spec.ts'];

/**
 * Every spec runs in both browsers; the project's name is the browser (`tests/e2e/support/test.ts`). Only the replica
 * shore by itself is tried in one, and its pages rewritten: they are the same in every browser.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/test-results',
  projects: [
    { name: 'chromium', testIgnore: shoreAlone },
    { name: 'firefox', testIgnore: shoreAlone },
    { name: 'shore', testMatch: shoreAlone, fullyParallel: true },
  ],
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // Where nobody watches, a test that a busy machine disturbed is tried once more; `npm test` says how many were.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['line'], ['json', { outputFile: '.output/e2e.json' }]],
  use: { trace: 'off' },
});
