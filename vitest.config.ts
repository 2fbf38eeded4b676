import { defineConfig } from 'vitest/config'

/** They put something in the place of a module of Node, which must not reach other files. */
const APART = ['tests/profiles/fuzzFolder.test.ts']

export default defineConfig({
  test: {
    environment: 'node',
    // A computer that does other work beside must not make a right answer look wrong.
    testTimeout: 60_000,
    // Much of the time goes into waiting for commands that tests run.
    maxWorkers: 3,
    projects: [
      // Starting anew for each of two hundred files took longer than the tests themselves.
      {
        extends: true,
        test: { name: 'shared', include: ['tests/**/*.test.ts'], exclude: APART, isolate: false },
      },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
  },
})
