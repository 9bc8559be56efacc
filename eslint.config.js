import tseslint from 'typescript-eslint';

/**
 * The arrows of the house (README › How it is built): what each room may import from the other rooms.
 * Imports inside a room are relative (`./x`); every other one starts with `@/`, so it is seen here.
 */
const arrows = {
  'utils/domain': [],
  'utils/platforms': ['utils/domain'],
  'utils/i18n': ['public/_locales'],
  'utils/page': ['utils/domain'],
  'utils/store': ['utils/domain', 'utils/platforms'],
  'utils/translate': ['utils/domain'],
  'utils/lens': ['utils/domain'],
  'utils/hashtags': ['utils/domain', 'utils/platforms'],
  'utils/media': ['utils/domain'],
  'utils/messages': ['utils/domain', 'utils/own-api', 'utils/platforms'],
  components: ['utils/domain', 'utils/i18n', 'components'],
  entrypoints: ['utils', 'components', 'entrypoints'],
};

/** Everything in `utils` and `components` a room may not reach, as one regular expression. */
const forbidden = (room) => {
  const allowed = [...arrows[room], room].map((name) => `${name}(?:/|$)`).join('|');
  return `^@/(?!${allowed})`;
};

const importRules = (room, extra = []) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        { regex: '^\\.\\./', message: 'Leave the room by `@/…`, so that the arrow is visible.' },
        {
          regex: forbidden(room),
          message: `${room} may import only: ${arrows[room].join(', ') || 'nothing'}.`,
        },
        ...extra,
      ],
    },
  ],
});

const noPackages = { regex: '^[a-z@](?!/)', message: 'This room is pure: no packages.' };
const noStorage = {
  regex: '^(dexie|webextension-polyfill|zod|wxt)',
  message: 'Components take props and call back.',
};
const noZod = { regex: '^zod', message: 'zod stays at the border, out of content scripts.' };

const pureGlobals = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'indexedDB',
  'browser',
  'chrome',
  'fetch',
  'crypto',
];

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'node_modules', 'public', 'test-results', 'playwright-report'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'Text of a page is hostile: build nodes.',
        })),
      ],
    },
  },
  ...Object.keys(arrows).map((room) => ({
    files: [`${room}/**/*.{ts,tsx}`, `${room}.ts`],
    rules: importRules(
      room,
      room === 'utils/domain' ? [noPackages] : room === 'components' ? [noStorage] : [],
    ),
  })),
  { files: ['entrypoints/*.content/**'], rules: importRules('entrypoints', [noZod]) },
  {
    files: ['utils/domain/**'],
    rules: {
      'no-restricted-globals': ['error', ...pureGlobals],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes in as an argument.' },
        { object: 'Math', property: 'random', message: 'Chance comes in as an argument.' },
      ],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
