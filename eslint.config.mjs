import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'coverage/', 'content/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      // TypeScript knows the names of each environment
      'no-undef': 'off',
      // Texts as received hold control characters, which have to be named to be refused
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Chinese text is taken apart by code point, on purpose
      '@typescript-eslint/no-misused-spread': 'off',
      // noUncheckedIndexedAccess doubts every index, also one that has just been checked
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Where a comment gives the type, the rule still sees the `any` that stood there
    files: ['**/*.{js,mjs}'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  { files: ['**/*.astro'], extends: [tseslint.configs.disableTypeChecked] },
);
