import { missingReasons, wordsOf } from '@pionir/shared';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LanguageContext } from '../i18n/LanguageContext.ts';
import { quantity } from '../testing/answers.ts';
import { Quantity } from './Quantity.tsx';

const drawn = (value: Parameters<typeof Quantity>[0]['quantity'], language: 'ID' | 'EN' = 'ID') =>
  renderToStaticMarkup(
    <LanguageContext value={language}>
      <Quantity quantity={value} about="Kabupaten Jember" />
    </LanguageContext>,
  );

test.each(wordsOf(missingReasons))('a value missing as %s is its reason, without any digit', (missing) => {
  expect(drawn(quantity(null, { missing }))).toBe(`<span class="missing">${missingReasons[missing].id}</span>`);
  expect(drawn(quantity(null, { missing }), 'EN')).not.toMatch(/\d/);
});

test('a value is a button that opens its evidence', () => {
  expect(drawn(quantity(27_500))).toMatch(/^<button[^>]*aria-haspopup="dialog"[^>]*>27\.500<\/button>$/);
});

test('a true zero is a number like any other', () => {
  expect(drawn(quantity(0))).toContain('>0</button>');
});
