import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Folders without React, DOM, clock, network and chance: time and randomness come in as arguments. */
const pure = ['questions', 'forms', 'scenarios', 'eligibility', 'analysis', 'prediction']

/** Who may import whom, besides itself and outside packages (design, section 5; architecture, section 6). */
const mayImport = {
  questions: [],
  instrumentation: [],
  i18n: [],
  ui: ['i18n'],
  forms: ['questions'],
  eligibility: ['questions'],
  scenarios: ['questions'],
  prediction: ['questions', 'forms'],
  study: ['questions', 'forms', 'scenarios', 'instrumentation'],
  analysis: ['questions', 'forms', 'prediction', 'instrumentation', 'study'],
  participant: ['questions', 'forms', 'scenarios', 'eligibility', 'instrumentation', 'study', 'i18n', 'ui'],
  console: [...pure, 'instrumentation', 'study', 'i18n', 'ui', 'participant/FormRunner.tsx'],
  workshop: [...pure, 'instrumentation', 'study', 'i18n', 'ui', 'participant/FormRunner.tsx'],
  server: [...pure, 'instrumentation', 'study'],
  commands: [...pure, 'instrumentation', 'study', 'server'],
  app: [...pure, 'instrumentation', 'study', 'i18n', 'ui', 'participant', 'console', 'workshop'],
}

const folders = [...Object.keys(mayImport), 'testing']

/** Files of a folder at this many steps below it; borders are written per depth, for `../testing` may be a neighbour. */
const deepest = 4
const tests = ['**/*.test.{ts,tsx}', '**/*.contract.ts', '**/testing/**']

function border(folder, allowed) {
  const whole = allowed.filter((name) => !name.includes('/'))
  const parts = allowed.filter((name) => name.includes('/'))
  const closed = folders.filter((name) => name !== folder && !whole.includes(name))
  const message = `${folder} imports ${allowed.length === 0 ? 'nothing of ours' : `only ${allowed.join(', ')}`}.`
  return Array.from({ length: deepest }, (_, index) => {
    const up = '../'.repeat(index + 1)
    const open = parts.length === 0 ? '' : `(?!(?:${parts.map(escapePattern).join('|')})$)`
    const pattern = `^${escapePattern(up)}${open}(?:${closed.join('|')})(?:/|$)`
    return {
      files: [`src/${folder}/${'*/'.repeat(index)}*.{ts,tsx}`],
      ignores: tests,
      rules: restrict(folder, [{ regex: pattern, message }], pattern, message),
    }
  })
}

/** The import rules of one folder, and the rules on syntax, which a later entry of this list would replace as a whole. */
function restrict(folder, patterns, pattern, message) {
  const isPure = pure.includes(folder)
  return {
    'no-restricted-imports': ['error', { patterns: [...patterns, ...(withoutReact(folder) ? [noReact(folder)] : [])] }],
    'no-restricted-syntax': [
      'error',
      ...borderSyntax(pattern, message),
      ...(withoutReact(folder) ? borderSyntax(reactPackages, noReact(folder).message) : []),
      ...(isPure ? clockSyntax : []),
      ...(withWords.includes(folder) ? wordSyntax : []),
    ],
    ...(isPure ? pureRules : {}),
  }
}

/** `import('…')` as an expression and as a type. */
function borderSyntax(pattern, message) {
  const source = `/${pattern.replaceAll('/', '\\u002F')}/`
  return [
    { selector: `ImportExpression[source.value=${source}]`, message },
    { selector: `TSImportType[source.value=${source}]`, message },
  ]
}

const reactPackages = '^react(?:-|/|$)'

function withoutReact(folder) {
  return [...pure, 'instrumentation', 'study', 'server', 'commands'].includes(folder)
}

function noReact(folder) {
  return { regex: reactPackages, message: `${folder} knows no React.` }
}

const clockSyntax = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The core has no clock; take the time as an argument.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'The core has no clock; take the time as an argument.' },
]

const pureRules = {
  'no-restricted-globals': [
    'error',
    ...['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'location', 'history'].map(
      (name) => ({
        name,
        message: 'The core knows no browser.',
      }),
    ),
    ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
      name,
      message: 'The core knows no network.',
    })),
    ...['performance', 'setTimeout', 'setInterval', 'requestAnimationFrame'].map((name) => ({
      name,
      message: 'The core has no clock; take the time as an argument.',
    })),
    { name: 'crypto', message: 'The core has no chance; take random numbers as an argument.' },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The core has no clock; take the time as an argument.' },
    { object: 'Math', property: 'random', message: 'The core has no chance; take random numbers as an argument.' },
  ],
}

/** Folders whose sentences live in `locales/`. */
const withWords = ['participant', 'ui', 'console', 'workshop', 'app']

const wordMessage = 'Words live in locales/; use t() with a key.'
const readAttributes = 'JSXAttribute[name.name=/^(aria-label|aria-description|placeholder|title|alt)$/]'
const wordSyntax = [
  { selector: 'JSXText[value=/\\p{L}/u]', message: wordMessage },
  {
    selector: ':matches(JSXElement, JSXFragment) > JSXExpressionContainer > Literal[value=/\\p{L}/u]',
    message: wordMessage,
  },
  {
    selector:
      ':matches(JSXElement, JSXFragment) > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u]',
    message: wordMessage,
  },
  { selector: `${readAttributes} > Literal[value=/\\p{L}/u]`, message: wordMessage },
  { selector: `${readAttributes} > JSXExpressionContainer > Literal[value=/\\p{L}/u]`, message: wordMessage },
]

export default tseslint.config(
  { ignores: ['dist/', 'data/', 'coverage/', 'playwright-report/', 'test-results/'] },
  { files: ['**/*.{js,mjs,ts,tsx}'], linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-else-return': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      eqeqeq: 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    // A promise nobody waits for is an event nobody notices losing. The only rule that needs types, a third of the time.
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  ...Object.entries(mayImport).flatMap(([folder, allowed]) => border(folder, allowed)),
)

function escapePattern(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
