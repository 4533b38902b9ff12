import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'lib/', 'node_modules/', '.astro/', '.cache/', 'content/generated/', 'tests/site/fixture/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Control characters in patterns are what several of our patterns are about.
      'no-control-regex': 'off',
      'no-irregular-whitespace': 'off',
      'no-misleading-character-class': 'off',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    // Loops over typed arrays, whose every index is within bounds by construction: a check for `undefined` would cost time.
    files: ['src/pipeline/recognise/tagger/**/*.ts', 'scripts/train/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // A list spread into a call lies on the stack whole, and one of some hundred thousand items ends the build.
    files: ['src/{pipeline,text,site}/**/*.ts'],
    // What is spread there are the kinds of names, or what the owner wrote.
    ignores: ['src/site/client/**', 'src/site/notes/**', 'src/pipeline/recognise/tagger/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(?:push|unshift|splice|max|min|fromCharCode|fromCodePoint)$/] > SpreadElement',
          message: 'A long list spread into a call exhausts the stack: use a loop.',
        },
      ],
    },
  },
  { files: ['scripts/**/*.ts', 'tests/**/*.ts'], rules: { 'no-console': 'off' } },
);
